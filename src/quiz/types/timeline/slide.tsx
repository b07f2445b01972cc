import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import type { Timeline } from './schema.ts';

export function slide(_: { question: Timeline; context: ViewContext }): QuestionSlide {
  return { pages: [null] };
}
