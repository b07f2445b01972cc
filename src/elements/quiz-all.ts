/** Everything that any page with questions may need: for development and tests. */
import { forms } from '../quiz/forms.dom.ts';
import { start } from './quiz.ts';
import { QuizTaking } from './quiz-taking.ts';

start(forms, QuizTaking);
