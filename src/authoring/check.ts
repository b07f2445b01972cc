/** All rules over the library. */
import type { Hash } from '../evidence/bank.ts';
import type { Library } from './library.ts';
import { type Problem, sortProblems } from './problem.ts';
import { anchors } from './rules/anchors.ts';
import { answers } from './rules/answers.ts';
import { balances } from './rules/balances.ts';
import { banks } from './rules/banks.ts';
import { claims } from './rules/claims.ts';
import { ids } from './rules/ids.ts';
import { invented } from './rules/invented.ts';
import { items } from './rules/items.ts';
import { placement } from './rules/placement.ts';
import { prose } from './rules/prose.ts';
import { quotations } from './rules/quotations.ts';
import { references } from './rules/references.ts';
import type { Rule } from './rules/rule.ts';
import { slides } from './rules/slides.ts';
import { tracks } from './rules/tracks.ts';

const RULES: readonly Rule[] = [
  ids,
  references,
  anchors,
  placement,
  quotations,
  banks,
  invented,
  claims,
  answers,
  items,
  prose,
  tracks,
  slides,
  balances,
];

/** Every problem of what was read, added to those of reading it, in the order of files and lines. */
export function checkLibrary(library: Library, read: readonly Problem[], hash: Hash): Problem[] {
  return sortProblems([...read, ...RULES.flatMap((rule) => rule(library, hash))]);
}
