/** The one script of every page with questions. */
import { QuizQuestion } from './quiz-question.ts';
import { QuizSet } from './quiz-set.ts';
import { RecordNotice } from './record-notice.ts';

customElements.define('record-notice', RecordNotice);
customElements.define('quiz-question', QuizQuestion);
customElements.define('quiz-set', QuizSet);
