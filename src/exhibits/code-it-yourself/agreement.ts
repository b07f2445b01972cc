/** How far two people agree who have sorted the same things. */

/** One thing, sorted by two people. */
export type Pair<Code> = readonly [Code, Code];

/** Below so many, each single answer moves kappa too far to say anything. Our own threshold. */
export const FEWEST_FOR_KAPPA = 30;

/** How many pairs agree. */
export const agreed = <Code>(pairs: readonly Pair<Code>[]): number =>
  pairs.filter(([one, other]) => one === other).length;

/** Share of pairs that agree, from 0 to 1; undefined where there are none. */
export const agreement = <Code>(pairs: readonly Pair<Code>[]): number | undefined =>
  pairs.length === 0 ? undefined : agreed(pairs) / pairs.length;

/**
 * Cohen's kappa: the agreement beyond what chance would bring, as a share of what there could be,
 * (observed − expected) / (1 − expected). `expected` is the sum over all codes of the product of
 * the shares with which the two use each. Jacob Cohen, ‘A coefficient of agreement for nominal
 * scales’, Educational and Psychological Measurement 20 (1960), 37–46.
 *
 * Undefined for fewer than {@link FEWEST_FOR_KAPPA} pairs, and where both used one and the same code
 * throughout: then chance alone brings full agreement, and there is nothing left to measure.
 */
export function kappa<Code>(pairs: readonly Pair<Code>[]): number | undefined {
  const { length } = pairs;
  if (length < FEWEST_FOR_KAPPA) return undefined;
  const times = (side: 0 | 1, code: Code) => pairs.filter((pair) => pair[side] === code).length;
  const codes = new Set(pairs.map(([one]) => one));
  let expected = 0; // in squares of `length`, so that it stays a whole number
  for (const code of codes) expected += times(0, code) * times(1, code);
  const most = length * length;
  if (expected === most) return undefined;
  return (agreed(pairs) * length - expected) / (most - expected);
}

/** A coding beside ours, with what we call defensible as well. */
export interface Compared {
  yours: string;
  ours: string;
  also: readonly string[];
}

export type Verdict = 'same' | 'defensible' | 'other';

export const verdictOf = ({ yours, ours, also }: Compared): Verdict =>
  yours === ours ? 'same' : also.includes(yours) ? 'defensible' : 'other';

/** What the page says about all that have been coded. */
export function summaryOf(verdicts: readonly Verdict[]): string {
  const of = verdicts.length;
  if (of === 0) return 'Choose a frame first.';
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  const same = count('same');
  return `Same as ours: ${same} of ${of}, ${Math.round((100 * same) / of)} per cent. Defensible: ${count('defensible')}. To talk over: ${count('other')}.`;
}
