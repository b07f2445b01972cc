import type { Answer } from '../slides.tsx';
import type { ViewContext } from '../view-context.ts';

/** Options as lettered answers, in the order of the page. */
export function choiceAnswers(
  options: readonly { id: string; text: string; correct: boolean }[],
  context: ViewContext,
): Answer[] {
  const byId = new Map(options.map((option) => [option.id, option]));
  return context.order([...byId.keys()]).flatMap((id) => {
    const option = byId.get(id);
    return option ? [{ id, text: option.text, right: option.correct }] : [];
  });
}
