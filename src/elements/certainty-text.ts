/** How sure against how right, in sentences; never part of the score. */
import type { Certainty } from '../progress/event.ts';
import type { QuestionProgress } from '../progress/fold.ts';

const WORDS: Partial<Record<Certainty, string>> = {
  certain: 'certain',
  fairly: 'fairly sure',
  guess: 'guessing',
};

/** A sentence for each band in use. Only answers with full points count as right. */
export function certaintyText(questions: readonly QuestionProgress[]): string {
  const sentences = Object.entries(WORDS).map(([band, words]) => {
    const mine = questions.filter(({ current }) => current?.certainty === band);
    const right = mine.filter(({ last }) => last === 1).length;
    return mine.length > 0 ? ` When ${words}, you were right in ${right} of ${mine.length}.` : '';
  });
  return sentences.join('');
}
