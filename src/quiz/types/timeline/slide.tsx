import { sentence } from '../../question-page.ts';
import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { orderedList } from '../ordered-list.tsx';
import { presented } from '../presented.ts';
import type { Timeline } from './schema.ts';
import { instruction } from './view.tsx';
import { inWords } from './words.ts';

/** Each event has a letter to write over an axis; the key has them in order, with their dates. */
export function slide({ question, context }: { question: Timeline; context: ViewContext }) {
  const events = question.events.map((event) => ({ ...event, shown: inWords(event.date) }));
  return {
    pages: orderedList({
      prompt: question.prompt,
      task: sentence(instruction(question)),
      start: presented(events, context),
      right: events.toSorted((one, other) => (one.date < other.date ? -1 : 1)),
      lead: 'before',
      context,
    }),
  } satisfies QuestionSlide;
}
