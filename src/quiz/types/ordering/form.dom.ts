import { dragging } from '../../drag.dom.ts';
import type { Form } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

const list = (form: HTMLFormElement) => form.querySelector('.sort');
const items = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLElement>('.sort > [data-part]'),
];
const buttons = (form: HTMLFormElement) => form.querySelectorAll<HTMLButtonElement>('[data-move]');
const isUp = (button: HTMLButtonElement) => button.dataset['move'] === '-1';

export const form: Form<Key, Response> = {
  score,
  read: (form) =>
    list(form)?.hasAttribute('data-touched')
      ? items(form).map((item) => item.dataset['part'] ?? '')
      : null,
  write(form, stored) {
    const order = Array.isArray(stored) ? stored : [];
    list(form)?.removeAttribute('data-touched');
    const now = items(form);
    const known = new Map(now.map((item) => [item.dataset['part'], item]));
    if (order.length !== now.length || !order.every((id) => known.has(id))) return stored === null;
    list(form)?.append(...order.map((id) => known.get(id) as HTMLElement));
    settle(form);
    return true;
  },
  attach(form, changed) {
    limit(form);
    for (const button of buttons(form)) {
      button.addEventListener('click', () => changed(move(form, button)));
    }
    dragging(form, '.sort > li', (item, onto) => {
      // What is dragged takes the other's place.
      const down = item.compareDocumentPosition(onto) & Node.DOCUMENT_POSITION_FOLLOWING;
      onto[down ? 'after' : 'before'](item);
      changed(moved(form, item));
    });
  },
};

/** A button's item, and the neighbour in the button's direction. */
function pair(button: HTMLButtonElement) {
  const item = button.closest('li');
  return [item, isUp(button) ? item?.previousElementSibling : item?.nextElementSibling] as const;
}

/** Moves the button's item by one place, keeps focus on it, and says where it is now. */
function move(form: HTMLFormElement, button: HTMLButtonElement): string {
  const [item, other] = pair(button);
  if (!item || !other) return '';
  // Move the neighbour, not the item: an element that moves loses focus.
  if (isUp(button)) item.after(other);
  else item.before(other);
  const said = moved(form, item);
  if (button.disabled) item.querySelector<HTMLButtonElement>('button:enabled')?.focus();
  return said;
}

/** Marks the item that has moved, and says where it is now. */
function moved(form: HTMLFormElement, item: HTMLElement): string {
  settle(form);
  const all = items(form);
  for (const each of all) each.classList.toggle('moved', each === item);
  return `${item.querySelector('span')?.textContent}: moved to place ${all.indexOf(item) + 1} of ${all.length}.`;
}

/** The order is now the learner's. */
function settle(form: HTMLFormElement): void {
  list(form)?.setAttribute('data-touched', '');
  limit(form);
}

/** The first item cannot go up, nor the last one down. */
function limit(form: HTMLFormElement): void {
  for (const button of buttons(form)) button.disabled = !pair(button)[1];
}
