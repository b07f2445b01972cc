import { choose, type Score, scored, unanswered } from '../../score.ts';
import type { TrueFalse } from './schema.ts';

/** What each choice of a tier is worth, 1 for the right one; no `reason` where none is offered. */
export type Key = { verdict: Record<string, number>; reason?: Record<string, number> };
/** The verdict, 'true' or 'false', and the id of the reason; absent where none is chosen. */
export type Response = { verdict?: string; reason?: string };

export function keyOf({ answer, reasons }: TrueFalse): Key {
  const verdict = { true: Number(answer), false: Number(!answer) };
  if (!reasons) return { verdict };
  return {
    verdict,
    reason: Object.fromEntries(reasons.map(({ id, correct }) => [id, Number(correct)])),
  };
}

/**
 * 1 for the right verdict with the right reason, ½ for the right verdict alone, else 0; where no
 * reasons are offered 1 or 0. That a right reason counts only under a right verdict is the rule of
 * two-tier tests (Treagust 1988, ‘Development and use of diagnostic tests to evaluate students’
 * misconceptions in science’, International Journal of Science Education 10(2), 159–169), which
 * count both or nothing; the half for the verdict alone is ours, since this is practice.
 */
export function score(key: Key, response: Response): Score {
  const [verdict, parts] = choose(key.verdict, response?.verdict);
  if (verdict === undefined) return unanswered();
  if (!key.reason) return scored(verdict, parts);
  const [reason, more] = choose(key.reason, response.reason);
  if (reason === undefined) return unanswered(['reason']);
  const earned = (verdict * (1 + reason)) / 2;
  return scored(earned, { ...parts, ...more }, [`sum-${verdict}-${reason}`]);
}
