import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import type { ShortText } from './schema.ts';

export function slide(_: { question: ShortText; context: ViewContext }): QuestionSlide {
  return { pages: [null] };
}
