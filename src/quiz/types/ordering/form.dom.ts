import type { Form } from '../../form.dom.ts';
import type { Response } from './score.ts';

const list = (form: HTMLFormElement) => form.querySelector('.sort');
const items = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLElement>('.sort > [data-part]'),
];
const name = (item: HTMLElement) => item.querySelector('span')?.textContent?.trim() ?? '';

export const form: Form<Response> = {
  read: (form) =>
    list(form)?.hasAttribute('data-touched')
      ? items(form).map((item) => item.dataset['part'] ?? '')
      : null,
  write(form, stored) {
    const order = Array.isArray(stored) ? stored : [];
    const now = items(form);
    const known = new Map(now.map((item) => [item.dataset['part'], item]));
    if (order.length !== now.length || !order.every((id) => known.has(id))) return stored === null;
    list(form)?.append(...order.map((id) => known.get(id) as HTMLElement));
    list(form)?.setAttribute('data-touched', '');
    limits(form);
    return true;
  },
  words: { hit: 'In its place', near: 'One place off', no: 'Out of place' },
  attach(form, changed) {
    limits(form);
    form.addEventListener('click', (event) => {
      const button = event.target instanceof Element && event.target.closest('button');
      if (button instanceof HTMLButtonElement && button.dataset['move'])
        changed(move(form, button));
    });
  },
};

/** Moves the button's item by one place, keeps focus on it, and says where it is now. */
function move(form: HTMLFormElement, button: HTMLButtonElement): string {
  const item = button.closest<HTMLElement>('[data-part]');
  const up = button.dataset['move'] === '-1';
  const other = up ? item?.previousElementSibling : item?.nextElementSibling;
  if (!item || !other) return '';
  // Move the neighbour, not the item: an element that moves loses focus.
  if (up) item.after(other);
  else item.before(other);
  list(form)?.setAttribute('data-touched', '');
  for (const each of items(form)) each.classList.toggle('moved', each === item);
  limits(form);
  if (button.disabled) item.querySelector<HTMLButtonElement>('button:enabled')?.focus();
  const all = items(form);
  return `${name(item)}: moved to place ${all.indexOf(item) + 1} of ${all.length}.`;
}

/** The first item cannot go up, nor the last one down. */
function limits(form: HTMLFormElement): void {
  const all = items(form);
  for (const [place, item] of all.entries()) {
    for (const button of item.querySelectorAll<HTMLButtonElement>('[data-move]')) {
      const up = button.dataset['move'] === '-1';
      button.disabled = up ? place === 0 : place === all.length - 1;
    }
  }
}
