/** Brings the questions of a page to life. */
import { type Forms, QuizQuestion } from './quiz-question.ts';
import { RecordNotice } from './record-notice.ts';

/**
 * @param forms the question types that the page has
 * @param set what a whole quiz does, where the page has one
 */
export function start(forms: Forms, set?: CustomElementConstructor): void {
  QuizQuestion.forms = forms;
  customElements.define('record-notice', RecordNotice);
  // The set first: its questions ask it which taking this is.
  if (set) customElements.define('quiz-set', set);
  customElements.define('quiz-question', QuizQuestion);
}
