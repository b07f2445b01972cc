/** What a scorer returns, and how scores add up. */

/**
 * Verdict on one part of a response (an option, a row, an item).
 * hit: right and chosen · near: partly right · miss: right but left out ·
 * no: chosen but not right · left: rightly left out.
 */
export type Verdict = 'hit' | 'near' | 'miss' | 'no' | 'left';

/**
 * - unanswered: nothing to score; costs no try. `say` tells the learner why.
 * - scored: `earned` of `possible` points (0 ≤ earned ≤ possible), with a verdict for each part
 *   and, where the scorer has one, a sentence `say` that explains the sum. `{id}` in it stands for
 *   that part's own words, which the page knows and the scorer does not, in quotation marks.
 * - ungraded: a response that has no key.
 */
export type Score =
  | { kind: 'unanswered'; say: string }
  | {
      kind: 'scored';
      earned: number;
      possible: number;
      parts: Record<string, Verdict>;
      say: string;
    }
  | { kind: 'ungraded' };

export type Scored = Extract<Score, { kind: 'scored' }>;

/** A response that cannot be scored yet. */
export function unanswered(say: string): Score {
  return { kind: 'unanswered', say };
}

/** One point's worth of score; `earned` is clamped to 0–1. */
export function scored(earned: number, parts: Record<string, Verdict>, say: string): Score {
  return { kind: 'scored', earned: Math.min(1, Math.max(0, earned)), possible: 1, parts, say };
}

/** Verdict on what earned this share of its points: all, part or nothing. */
export function verdictOf(share: number): 'hit' | 'near' | 'no' {
  if (share >= 1) return 'hit';
  return share > 0 ? 'near' : 'no';
}

/** Verdict on an option that is worth this share of the points. */
export function verdictOn(share: number, chosen: boolean): Verdict {
  if (chosen) return verdictOf(share);
  return share >= 1 ? 'miss' : 'left';
}
