/** What the verb ladder shows. */
import { parse } from 'yaml';
import text from '../../../content/ladder.yaml?raw';
import { rungsOf } from '../../exhibits/verb-ladder/ladder.ts';
import { LadderFile } from '../../exhibits/verb-ladder/schema.ts';
import type { VerbLadderProps } from '../../exhibits/verb-ladder/view.tsx';
import type { Library } from '../library.ts';

/** Attributes of `<VerbLadder>` in a lesson. */
export interface VerbLadderAttributes {
  /** Number of the exhibit in its lesson. */
  number?: number | undefined;
  finding?: string | undefined;
}

/** @throws Error for words that no claim has */
export function verbLadder(
  { claims, sources }: Library,
  {
    number = 1,
    finding = 'One figure on seven rungs: the figure never changes, but step by step the outlet takes its own name off it.',
  }: VerbLadderAttributes = {},
): VerbLadderProps {
  const ladder = LadderFile.parse(parse(text));
  const { top, bottom } = ladder;
  return { rungs: rungsOf(ladder, claims, sources), top, bottom, number, finding };
}
