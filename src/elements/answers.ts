/** What the record says about the questions of this page, kept up to date for its elements. */
import { $events, load } from '../browser/record.ts';
import { store } from '../browser/store.ts';
import { type History, histories } from '../progress/fold.ts';

/** Visible events by question id, in order. A question without any is absent. */
export const $histories = store<ReadonlyMap<string, History>>(new Map());

$events.listen((events) => $histories.set(histories(events)));

const questions = document.querySelectorAll<HTMLElement>('[data-question]');

/** Resolves when the record of this page's questions has been read, or could not be. */
export const answersRead = load([...questions].map(({ dataset }) => `${dataset['question']}`));
