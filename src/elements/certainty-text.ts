/** How sure against how right, in sentences; never part of the score. */
import type { AttemptEvent, Certainty } from '../progress/event.ts';

const WORDS: Partial<Record<Certainty, string>> = {
  certain: 'certain',
  fairly: 'fairly sure',
  guess: 'guessing',
};

/** 'Certain: 2 of 3 right.' for each band in use. Only answers with full points count as right. */
export function certaintyText(attempts: readonly (AttemptEvent | undefined)[]): string {
  return Object.entries(WORDS)
    .map(([band, words]) => {
      const mine = attempts.filter((attempt) => attempt?.certainty === band);
      const right = mine.filter(
        (attempt) =>
          attempt?.score.kind === 'scored' && attempt.score.earned >= attempt.score.possible,
      );
      return (
        mine.length > 0 && `When ${words}, you were right in ${right.length} of ${mine.length}.`
      );
    })
    .filter(Boolean)
    .join(' ');
}
