import { points } from '../../points.ts';
import { type Score, scored, unanswered, type Verdict, verdictOn } from '../../score.ts';
import type { MultipleResponse } from './schema.ts';

/** Role of each option by id: 1 right, -1 costs, 0 neither (a defensible extra). */
export type Key = Record<string, 1 | 0 | -1>;
/** Ids of the chosen options, each once. */
export type Response = string[];

export function keyOf(question: MultipleResponse): Key {
  return Object.fromEntries(
    question.options.map((option) => [
      option.id,
      option.correct ? 1 : option.credit === undefined ? -1 : 0,
    ]),
  );
}

/**
 * +1/c for each right option chosen, −1/w for each wrong one, never below 0, where c options are
 * right and w cost (Moodle multichoice, question/type/multichoice/question.php). Choosing all
 * or none never pays.
 */
export function score(key: Key, response: Response): Score {
  const ids = Object.keys(key);
  const chosen = ids.filter((id) => response.includes(id));
  if (chosen.length === 0) return unanswered();
  const count = (role: 1 | -1, among: string[]) => among.filter((id) => key[id] === role).length;
  const [right, wrong] = [count(1, ids), count(-1, ids)];
  const [found, extra] = [count(1, chosen), count(-1, chosen)];
  const parts: Record<string, Verdict> = {};
  for (const [id, role] of Object.entries(key)) {
    // A role of 0 lies halfway between right and wrong, so its verdict is ‘partly’.
    parts[id] = verdictOn((role + 1) / 2, chosen.includes(id));
  }
  // Whole counts first, one division last: 2/3 stays 2/3, and a full answer is exactly 1.
  const earned = (found * wrong - extra * right) / (right * wrong);
  const name = ['sum', 'one-extra'][extra] ?? 'extra';
  const [gain, loss] = [points(found / right), points(extra / wrong)];
  return scored(earned, parts, [name, found, right, gain, extra, loss]);
}
