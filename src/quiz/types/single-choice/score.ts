import { choose, type Score, scored, unanswered } from '../../score.ts';
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
  const [credit, parts] = choose(key, response);
  if (credit === undefined) return unanswered();
  return scored(credit, parts, credit > 0 && credit < 1 ? ['defensible'] : undefined);
}
