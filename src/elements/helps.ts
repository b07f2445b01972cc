/** Hints, and the place to come back to. */
import { saveDraft } from '../browser/drafts.ts';

/** Opens the next hint and returns its place in the list, from 0; the last one takes the button away. */
export function openHint(form: HTMLFormElement, button: HTMLElement): number {
  const hints = [...form.querySelectorAll<HTMLElement>('.hints > li')];
  const at = hints.findIndex((hint) => hint.dataset['open'] === undefined);
  const hint = hints[at];
  button.hidden = at >= hints.length - 1;
  if (hint) {
    hint.dataset['open'] = '';
    hint.tabIndex = -1;
    hint.focus();
  }
  return at;
}

/** Remembers where in which lesson the learner was. */
export function savePlace(anchor: string): void {
  const lesson = document.querySelector<HTMLElement>('[data-lesson]')?.dataset['lesson'];
  if (lesson) void saveDraft('place', { lesson, anchor });
}
