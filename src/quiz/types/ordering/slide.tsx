import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import type { Ordering } from './schema.ts';

export function slide(_: { question: Ordering; context: ViewContext }): QuestionSlide {
  return { pages: [null] };
}
