/** How sure against how right, in sentences; never part of the score. */
import { CERTAINTIES } from '../progress/event.ts';
import type { QuestionProgress } from '../progress/fold.ts';
import { phrase } from './phrase.ts';

/** A sentence for each band in use. Only full points count as right; parts are counted apart. */
export function certaintyText(questions: readonly QuestionProgress[]): string {
  const sentences = CERTAINTIES.toReversed().map((band) => {
    const mine = questions.filter(({ current }) => current?.certainty === band);
    const right = mine.filter(({ last }) => last === 1).length;
    const partly = mine.filter(({ last = 0 }) => last > 0 && last < 1).length;
    const parts = partly > 0 ? phrase('sure-partly', '', partly) : '';
    return mine.length > 0 ? phrase(`sure-${band}`, '', right, mine.length, parts) : '';
  });
  return sentences.join('');
}
