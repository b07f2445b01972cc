import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import type { Numeric } from './schema.ts';

export function slide(_: { question: Numeric; context: ViewContext }): QuestionSlide {
  return { pages: [null] };
}
