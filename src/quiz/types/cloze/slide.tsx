import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import type { Cloze } from './schema.ts';

export function slide(_: { question: Cloze; context: ViewContext }): QuestionSlide {
  return { pages: [null] };
}
