/** Everything that any page with questions may need: for development and tests. */
import { forms } from '../quiz/forms.dom.ts';
import { start } from './quiz.ts';
import { QuizPretest } from './quiz-pretest.ts';

start(forms, QuizPretest);
