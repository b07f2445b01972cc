/** How sure against how right, in sentences; never part of the score. */
import type { Certainty } from '../progress/event.ts';
import type { QuestionProgress } from '../progress/fold.ts';

const WORDS: Readonly<Record<Certainty, string>> = {
  certain: 'certain',
  fairly: 'fairly sure',
  guess: 'guessing',
  'no-idea': 'without an idea',
};

/** A sentence for each band in use. Only full points count as right; parts are counted apart. */
export function certaintyText(questions: readonly QuestionProgress[]): string {
  const sentences = Object.entries(WORDS).map(([band, words]) => {
    const mine = questions.filter(({ current }) => current?.certainty === band);
    const right = mine.filter(({ last }) => last === 1).length;
    const partly = mine.filter(({ last = 0 }) => last > 0 && last < 1).length;
    if (mine.length === 0) return '';
    return ` When ${words}, you were right in ${right} of ${mine.length}${partly > 0 ? `, partly in ${partly}` : ''}.`;
  });
  return sentences.join('');
}
