import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import type { ExtendedText } from './schema.ts';

export function slide(_: { question: ExtendedText; context: ViewContext }): QuestionSlide {
  return { pages: [null] };
}
