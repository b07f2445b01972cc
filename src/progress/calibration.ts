/** How sure a learner was against how right: never part of a score. */
import { CERTAINTIES, type Certainty } from './event.ts';

/** A band of certainty against what came of it. */
export interface CalibrationBand {
  readonly certainty: Certainty;
  /** Answers given with this certainty. */
  readonly n: number;
  /** Those with all their points. */
  readonly right: number;
  /** Those with a part of them, counted apart. */
  readonly partly: number;
}

/** An answer: its share of the points, and how sure the learner was. */
export interface SureAnswer {
  readonly certainty: Certainty | undefined;
  readonly share: number | undefined;
}

/** Share of right answers that each certainty stands for, in per cent: from, to. */
export const MEANT: Readonly<Record<Certainty, readonly [from: number, to: number]>> = {
  'no-idea': [0, 0],
  guess: [0, 67],
  fairly: [67, 80],
  certain: [80, 100],
};

/** All bands, the surest first. Answers without a certainty or without points are left out. */
export function calibration(answers: readonly SureAnswer[]): CalibrationBand[] {
  return CERTAINTIES.toReversed().map((band) => {
    const shares = answers.flatMap(({ certainty, share }) =>
      certainty === band && share !== undefined ? [share] : [],
    );
    return {
      certainty: band,
      n: shares.length,
      right: shares.filter((share) => share === 1).length,
      partly: shares.filter((share) => share > 0 && share < 1).length,
    };
  });
}
