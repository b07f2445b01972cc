/** What a scorer returns, and how scores add up. */
import type { Say } from './say.ts';

/**
 * Verdict on one part of a response (an option, a row, an item).
 * hit: right and chosen · near: partly right · miss: right but left out ·
 * no: chosen but not right · left: rightly left out.
 */
export type Verdict = 'hit' | 'near' | 'miss' | 'no' | 'left';

/**
 * - unanswered: nothing to score; costs no try. `say` tells the learner why.
 * - scored: `earned` of `possible` points (0 ≤ earned ≤ possible), with a verdict for each part
 *   and, where the scorer has one, a sentence `say` that explains the sum. The value `{id}` in it
 *   stands for that part's own words, which the page knows and the scorer does not, in quotation
 *   marks.
 * - ungraded: a response that has no key. `say` tells what to do with it.
 */
export type Score =
  | { kind: 'unanswered'; say: Say }
  | {
      kind: 'scored';
      earned: number;
      possible: number;
      parts: Record<string, Verdict>;
      say?: Say | undefined;
    }
  | { kind: 'ungraded'; say: Say };

export type Scored = Extract<Score, { kind: 'scored' }>;

/** A response that cannot be scored yet: an empty one, where `say` gives no other reason. */
export function unanswered(say: Say = ['empty']): Score {
  return { kind: 'unanswered', say };
}

/** One point's worth of score; `earned` is clamped to 0–1. */
export function scored(earned: number, parts: Record<string, Verdict>, say?: Say): Score {
  return { kind: 'scored', earned: Math.min(1, Math.max(0, earned)), possible: 1, parts, say };
}

/** Verdict on what earned this share of its points: all, part or nothing. */
export function verdictOf(share: number): 'hit' | 'near' | 'no' {
  if (share >= 1) return 'hit';
  return share > 0 ? 'near' : 'no';
}

/**
 * Scores rows that weigh the same: the mean of their shares. A row without an answer has no share
 * and earns nothing.
 *
 * @param response what each row was given; a damaged record may hold anything
 * @param shareOf what a row earns by it, 0–1; undefined where it was left empty
 * @param sumOf the sentence on the sum of the shares, and on the verdicts
 */
export function scoreRows<Row>(
  rows: Readonly<Record<string, Row>>,
  response: unknown,
  shareOf: (row: Row, given: unknown) => number | undefined,
  sumOf: (sum: number, verdicts: readonly Verdict[]) => Say,
): Score {
  const given = new Map<string, unknown>(Object.entries(response ?? {}));
  const parts: Record<string, Verdict> = {};
  let sum = 0;
  for (const [id, row] of Object.entries(rows)) {
    const share = shareOf(row, given.get(id));
    parts[id] = share === undefined ? 'miss' : verdictOf(share);
    sum += share ?? 0;
  }
  const verdicts = Object.values(parts);
  if (verdicts.every((verdict) => verdict === 'miss')) return unanswered();
  return scored(sum / verdicts.length, parts, sumOf(sum, verdicts));
}

/** Verdict on an option that is worth this share of the points. */
export function verdictOn(share: number, chosen: boolean): Verdict {
  if (chosen) return verdictOf(share);
  return share >= 1 ? 'miss' : 'left';
}

/**
 * A choice among options by what each is worth, 0–1: the worth of the chosen one, undefined where
 * it is none of these, and a verdict on each.
 */
export function choose(
  options: Readonly<Record<string, number>>,
  chosen: unknown,
): [worth: number | undefined, parts: Record<string, Verdict>] {
  const parts: Record<string, Verdict> = {};
  let found: number | undefined;
  for (const [id, worth] of Object.entries(options)) {
    if (id === chosen) found = worth;
    parts[id] = verdictOn(worth, id === chosen);
  }
  return [found, parts];
}
