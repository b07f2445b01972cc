/** Hints, and the place to come back to. */
import { saveDraft } from '../browser/drafts.ts';
import { shuffled } from '../quiz/shuffle.ts';

/** Opens the next hint and returns its place in the list, from 0; undefined when all are open. */
export function openHint(form: HTMLFormElement): number | undefined {
  const hints = [...form.querySelectorAll<HTMLElement>('.hints > li')];
  const at = hints.findIndex((hint) => hint.dataset['open'] === undefined);
  const hint = hints[at];
  const button = form.querySelector<HTMLButtonElement>('[data-do=hint]');
  if (button && at >= hints.length - 2) button.textContent = at === hints.length - 1 ? 'No more hints' : 'Last hint';
  if (!hint) return undefined;
  hint.dataset['open'] = '';
  hint.tabIndex = -1;
  hint.focus();
  return at;
}

/** Puts the options into the order of a seed. */
export function reorder(form: HTMLFormElement, seed: number): void {
  const options = [...form.querySelectorAll<HTMLElement>('.opt[data-part]')];
  // From the order of their ids, so that a seed means one order whatever the page showed before.
  const ids = options.map((option) => option.dataset['part'] ?? '').sort();
  const before = options[0]?.previousElementSibling;
  const order = shuffled(ids, seed).flatMap(
    (id) => options.find((option) => option.dataset['part'] === id) ?? [],
  );
  before?.after(...order);
}

/** Remembers where in which lesson the learner was. */
export function savePlace(anchor: string): void {
  const lesson = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'];
  if (lesson) void saveDraft('place', { lesson, anchor });
}
