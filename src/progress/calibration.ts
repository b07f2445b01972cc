/** How sure a learner was against how right: never part of a score. */
import { CERTAINTIES, type Certainty } from './event.ts';
import type { QuestionProgress } from './fold.ts';

/** Answers given with one certainty. */
export interface Band {
  readonly certainty: Certainty;
  /** Answers that earned every point. */
  readonly right: number;
  /** Answers that earned some of their points, counted apart. */
  readonly partly: number;
  /** Answers in all. */
  readonly of: number;
}

/** Share of answers that the page names beside each certainty, in per cent: from, to. */
export const EXPECTED: Readonly<Record<Certainty, readonly [from: number, to: number]>> = {
  'no-idea': [0, 0],
  guess: [0, 67],
  fairly: [67, 80],
  certain: [80, 100],
};

/**
 * One band for each certainty, the surest first, over the first answers at the present key: a second
 * try has seen the reasons. Questions without points or certainty are not counted.
 */
export function calibration(questions: readonly QuestionProgress[]): Band[] {
  const first = questions.flatMap(({ attempts, current }) => {
    const attempt = attempts.find(({ revision }) => revision === current?.revision);
    if (attempt?.score.kind !== 'scored' || !attempt.certainty) return [];
    const share = attempt.score.earned / attempt.score.possible;
    return [{ certainty: attempt.certainty, share }];
  });
  return CERTAINTIES.toReversed().map((certainty) => {
    const mine = first.filter((answer) => answer.certainty === certainty);
    return {
      certainty,
      right: mine.filter(({ share }) => share >= 1).length,
      partly: mine.filter(({ share }) => share > 0 && share < 1).length,
      of: mine.length,
    };
  });
}
