/** What the record says about the questions of this page, kept up to date for its elements. */
import { atom } from 'nanostores';
import { append, eventsOf, onEvents } from '../browser/record.ts';
import type { NewEvent, RecordEvent } from '../progress/event.ts';
import { type History, histories } from '../progress/fold.ts';

/** Visible events by question id, in order. A question without any is absent. */
export const $histories = atom<ReadonlyMap<string, History>>(new Map());

const events = new Map<string, RecordEvent>();

function learn(fresh: readonly RecordEvent[]): void {
  for (const event of fresh) events.set(event.id, event);
  $histories.set(histories([...events.values()]));
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
