import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import type { Matrix } from './schema.ts';

export function slide(_: { question: Matrix; context: ViewContext }): QuestionSlide {
  return { pages: [null] };
}
