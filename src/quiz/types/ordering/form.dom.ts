import { dragging } from '../../drag.dom.ts';
import type { Form } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

/** The list; once its order is the learner's, it says so. */
const list = (form: HTMLFormElement) => form.querySelector('.sort') as HTMLElement;
const items = (form: HTMLFormElement) => [...list(form).children] as HTMLElement[];
const buttons = (form: HTMLFormElement) => form.querySelectorAll<HTMLButtonElement>('[data-move]');

/** A button's item, what moves it past another, and that neighbour; none at the end of the list. */
function stepOf(button: HTMLButtonElement) {
  const item = button.closest('li') as HTMLElement;
  return button.dataset['move'] === '-1'
    ? ([item, 'after', item.previousElementSibling] as const)
    : ([item, 'before', item.nextElementSibling] as const);
}

export const form: Form<Key, Response> = {
  score,
  read: (form) =>
    list(form).hasAttribute('data-touched')
      ? items(form).map(({ dataset }) => dataset['part'] ?? '')
      : null,
  write(form, stored) {
    const now = items(form);
    const order = [stored]
      .flat()
      .flatMap((id) => now.find(({ dataset }) => dataset['part'] === id) ?? []);
    // All items and no others, each once.
    const fits = order.length === now.length && new Set(order).size === now.length;
    list(form).toggleAttribute('data-touched', fits);
    if (fits) list(form).append(...order);
    return fits || stored === null;
  },
  /** The first item cannot go up, nor the last one down. */
  show(form) {
    for (const button of buttons(form)) button.disabled = !stepOf(button)[2];
  },
  attach(form, changed) {
    const moved = (item: HTMLElement) => {
      const all = items(form);
      for (const each of all) each.classList.toggle('moved', each === item);
      list(form).toggleAttribute('data-touched', true);
      const name = item.querySelector('span')?.textContent ?? '';
      changed(['moved', name, all.indexOf(item) + 1, all.length]);
    };
    for (const button of buttons(form)) {
      button.addEventListener('click', () => {
        const [item, side, neighbour] = stepOf(button);
        // Move the neighbour, not the item: an element that moves loses focus.
        if (neighbour) item[side](neighbour);
        moved(item);
        if (button.disabled) item.querySelector<HTMLButtonElement>('button:enabled')?.focus();
      });
    }
    dragging(form, '.sort > li', (item, onto) => {
      const all = items(form);
      // What is dragged takes the other's place.
      onto[all.indexOf(item) < all.indexOf(onto) ? 'after' : 'before'](item);
      moved(item);
    });
  },
};
