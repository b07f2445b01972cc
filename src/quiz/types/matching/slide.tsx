import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import type { Matching } from './schema.ts';

export function slide(_: { question: Matching; context: ViewContext }): QuestionSlide {
  return { pages: [null] };
}
