/** What the record says about the questions of this page, kept up to date for its elements. */
import { map } from 'nanostores';
import { append, eventsOf, onEvents } from '../browser/record.ts';
import type { NewEvent, RecordEvent } from '../progress/event.ts';
import { type History, histories } from '../progress/fold.ts';

/** Visible events by question id, in order. A question without any is absent. */
export const $histories = map<Record<string, History>>({});

const events = new Map<string, RecordEvent>();

function learn(fresh: readonly RecordEvent[]): void {
  for (const event of fresh) events.set(event.id, event);
  const found = histories([...events.values()]);
  for (const id of new Set([...Object.keys($histories.get()), ...found.keys()])) {
    const history = found.get(id);
    if (history?.at(-1) !== $histories.get()[id]?.at(-1)) $histories.setKey(id, history ?? []);
  }
}

/** Resolves when the record of this page's questions has been read, or could not be. */
export const answersRead: Promise<void> = (async () => {
  onEvents(learn);
  const questions = document.querySelectorAll<HTMLElement>('[data-question]');
  learn(await eventsOf([...questions].map((element) => element.dataset['question'] ?? '')));
})();

/** Adds an event; resolves to true once it is saved in this browser. */
export async function record(event: NewEvent): Promise<boolean> {
  return (await append(event)).state === 'saved';
}
