import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { choiceAnswers } from '../choice-answers.ts';
import type { SingleChoice } from './schema.ts';

export function slide({ question, context }: { question: SingleChoice; context: ViewContext }) {
  return { answers: choiceAnswers(question.options, context) } satisfies QuestionSlide;
}
