import { foldText } from '../../fold-text.ts';
import { type Score, scored, unanswered, type Verdict } from '../../score.ts';
import type { Cloze } from './schema.ts';

/** For each gap what each choice is worth, by id, or what is accepted when typed, folded. */
export type Key = Record<string, Record<string, number>>;
/** What each gap holds: the id of a choice, or what was typed. Empty gaps are absent. */
export type Response = Record<string, string>;

export function keyOf({ gaps }: Cloze): Key {
  return Object.fromEntries(
    gaps.map(({ id, options, accept = [] }) => [
      id,
      Object.fromEntries(
        options
          ? options.map((option) => [option.id, Number(option.correct)])
          : accept.map((text) => [foldText(text), 1]),
      ),
    ]),
  );
}

/**
 * Right gaps divided by gaps; an empty gap earns nothing (Moodle embedded answers, `multianswer`,
 * with gaps of equal weight).
 */
export function score(key: Key, response: Response): Score {
  // A damaged record may hold anything, and ids are permanent: folding leaves them as they are.
  const filled = new Map(
    Object.entries(response ?? {}).map(([gap, value]) => [
      gap,
      typeof value === 'string' ? foldText(value) : '',
    ]),
  );
  const gaps = Object.entries(key);
  if (!gaps.some(([gap]) => filled.get(gap))) return unanswered('Fill in at least one gap first.');
  const parts: Record<string, Verdict> = {};
  let right = 0;
  for (const [gap, worth] of gaps) {
    const value = filled.get(gap);
    parts[gap] = value ? (worth[value] === 1 ? 'hit' : 'no') : 'miss';
    if (parts[gap] === 'hit') right += 1;
  }
  return scored(right / gaps.length, parts, `${right} of ${gaps.length} gaps are right.`);
}
