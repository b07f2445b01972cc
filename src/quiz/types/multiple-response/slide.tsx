import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { choiceAnswers } from '../choice-answers.ts';
import type { MultipleResponse } from './schema.ts';

/** Each answer is polled by itself: a hand may go up more than once. */
export function slide({ question, context }: { question: MultipleResponse; context: ViewContext }) {
  return { answers: choiceAnswers(question.options, context) } satisfies QuestionSlide;
}
