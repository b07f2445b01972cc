import type { Form } from '../../form.dom.ts';
import type { Response } from './score.ts';

const selects = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLSelectElement>('.match select'),
];

const read = (form: HTMLFormElement) =>
  Object.fromEntries(
    selects(form)
      .filter((select) => select.value !== '')
      .map((select) => [select.name, select.value]),
  );

export const form: Form<Response> = {
  read,
  write(form, stored) {
    const chosen = new Map(Object.entries(stored ?? {}));
    for (const select of selects(form)) select.value = String(chosen.get(select.name) ?? '');
    const kept = read(form);
    return [...chosen].every(([row, choice]) => kept[row] === choice);
  },
  words: { hit: 'Right', no: 'Not right', miss: 'Left empty' },
};
