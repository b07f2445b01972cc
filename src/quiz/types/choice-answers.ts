import type { Answer } from '../slides.tsx';
import type { ViewContext } from '../view-context.ts';
import { presented } from './presented.ts';

/** Options as lettered answers, in the order of the page. */
export function choiceAnswers(
  options: readonly { id: string; text: string; correct: boolean }[],
  context: ViewContext,
): Answer[] {
  return presented(options, context).map(({ id, text, correct }) => ({ id, text, right: correct }));
}
