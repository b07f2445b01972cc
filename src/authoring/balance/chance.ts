/** Chance, fairly: what a rule of thumb hits where the right answers stand at random. */

/** One set of answers: how many there are and are right, and at how many a rule of thumb points. */
export interface Pointing {
  answers: number;
  right: number;
  /** Where several answers tie, it points at all of them, and a guesser takes one. */
  pointed: number;
  /** How many of those are right. */
  hits: number;
}

/** What a guesser earns who takes one of the answers pointed at. */
export const hitOf = ({ pointed, hits }: Pointing): number => hits / pointed;

/** The same by chance: the share of right answers, whatever number is pointed at. */
export const chanceOf = ({ answers, right }: Pointing): number => right / answers;

/** Variance of the hit by chance: the mean of some answers, drawn without putting back. */
export function varianceOf({ answers, right, pointed }: Pointing): number {
  if (answers < 2) return 0;
  const share = right / answers;
  return ((share * (1 - share)) / pointed) * ((answers - pointed) / (answers - 1));
}

/** A rule of thumb over many sets of answers. */
export interface Tally {
  /** Sets in which it points at some answers, and not at all. */
  sets: number;
  /** Sums over these sets. */
  hits: number;
  chance: number;
  /** Standard deviation of `hits` by chance. */
  deviation: number;
}

/** Adds up; where a rule of thumb points at all answers or none, it says nothing and counts for nothing. */
export function tallyOf(pointings: readonly Pointing[]): Tally {
  const telling = pointings.filter(({ answers, pointed }) => pointed > 0 && pointed < answers);
  const sum = (of: (pointing: Pointing) => number) =>
    telling.reduce((total, pointing) => total + of(pointing), 0);
  return {
    sets: telling.length,
    hits: sum(hitOf),
    chance: sum(chanceOf),
    deviation: Math.sqrt(sum(varianceOf)),
  };
}

/**
 * A rule of thumb may hit this much above chance, as a share of the sets: ten points, or two
 * standard deviations where sets are so few that chance alone reaches further.
 */
export const MARGIN = { share: 0.1, deviations: 2 };

/** How far above chance the hits are, and how far they may be, as shares of the sets. */
export function leanOf({ sets, hits, chance, deviation }: Tally): { lean: number; most: number } {
  if (sets === 0) return { lean: 0, most: MARGIN.share };
  return {
    lean: (hits - chance) / sets,
    most: Math.max(MARGIN.share, (MARGIN.deviations * deviation) / sets),
  };
}
