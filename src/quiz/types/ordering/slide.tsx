import { sentence } from '../../question-page.ts';
import { seedOf } from '../../shuffle.ts';
import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { orderedList } from '../ordered-list.tsx';
import { inOrder } from '../presented.ts';
import type { Ordering } from './schema.ts';
import { startOrder } from './score.ts';
import { instruction } from './view.tsx';

/** The room dictates an order of letters. */
export function slide({ question, context }: { question: Ordering; context: ViewContext }) {
  const { prompt, items } = question;
  const start = startOrder(
    items.map(({ id }) => id),
    seedOf(question.id),
  );
  return {
    pages: orderedList({
      prompt,
      task: sentence(instruction(question)),
      start: inOrder(items, start),
      right: items,
      lead: 'after',
      context,
    }),
  } satisfies QuestionSlide;
}
