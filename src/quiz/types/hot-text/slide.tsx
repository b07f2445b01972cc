import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import type { HotText } from './schema.ts';

export function slide(_: { question: HotText; context: ViewContext }): QuestionSlide {
  return { pages: [null] };
}
