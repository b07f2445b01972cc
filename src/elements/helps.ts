/** Hints, and the place to come back to. */
import { saveDraft } from '../browser/drafts.ts';

/** Opens the next hint and returns its place in the list, from 0; the last one takes the button away. */
export function openHint(form: HTMLFormElement, button: HTMLElement): number {
  const at = form.querySelectorAll('.hints > [data-open]').length;
  const [hint, next] = form.querySelectorAll<HTMLElement>('.hints > :not([data-open])');
  button.hidden = !next;
  if (hint) {
    hint.toggleAttribute('data-open', true);
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
