import { type Score, scored, unanswered, type Verdict, verdictOn } from '../../score.ts';
import type { SingleChoice } from './schema.ts';

/** Credit 0–1 of each option, by id. */
export type Key = Record<string, number>;
/** Id of the chosen option; null where none is chosen. */
export type Response = string | null;

export function keyOf(question: SingleChoice): Key {
  return Object.fromEntries(
    question.options.map((option) => [option.id, option.correct ? 1 : (option.credit ?? 0)]),
  );
}

/** The chosen option's credit: 1 for the key, its `credit` for a defensible answer, else 0. */
export function score(key: Key, response: Response): Score {
  // The key has its own options only, none of a prototype's.
  const credit = new Map(Object.entries(key)).get(response ?? '');
  if (credit === undefined) return unanswered('Choose an answer first.');
  const parts: Record<string, Verdict> = {};
  for (const [id, value] of Object.entries(key)) {
    parts[id] = verdictOn(value, id === response);
  }
  return scored(
    credit,
    parts,
    credit > 0 && credit < 1 ? 'A defensible answer, with part of the point.' : '',
  );
}
