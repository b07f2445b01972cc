import { type Score, scored, unanswered, type Verdict, verdictOn } from '../../score.ts';
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
  const parts: Record<string, Verdict> = {};
  /** Worth of the chosen one among these; undefined where none of them is chosen. */
  const worth = (tier: Record<string, number>, chosen: string | undefined) => {
    let found: number | undefined;
    for (const [id, value] of Object.entries(tier)) {
      if (id === chosen) found = value;
      parts[id] = verdictOn(value, id === chosen);
    }
    return found;
  };
  const verdict = worth(key.verdict, response?.verdict);
  if (verdict === undefined) return unanswered('Choose ‘Yes’ or ‘No’ first.');
  if (!key.reason) return scored(verdict, parts, '');
  const reason = worth(key.reason, response.reason);
  if (reason === undefined) return unanswered('Choose a reason too.');
  return scored((verdict * (1 + reason)) / 2, parts, SAY[verdict * 2 + reason] ?? '');
}

/** What the sum is made of: neither tier right, the reason alone, the verdict alone, both. */
const SAY = [
  'Neither the verdict nor the reason is right yet.',
  'The reason counts only with the right verdict.',
  'The verdict is right (½), the reason is not.',
  'The verdict (½) and the reason (½) are right.',
];
