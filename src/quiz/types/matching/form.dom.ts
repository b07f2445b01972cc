import type { Form } from '../../form.dom.ts';
import type { Response } from './score.ts';

const selects = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLSelectElement>('.match select'),
];

export const form: Form<Response> = {
  read: (form) =>
    Object.fromEntries(
      selects(form)
        .filter((select) => select.value !== '')
        .map((select) => [select.name, select.value]),
    ),
  write(form, stored) {
    const rows = new Map(Object.entries(stored ?? {}));
    const found = selects(form).map((select) => {
      const choice = rows.get(select.name);
      rows.delete(select.name);
      select.value = typeof choice === 'string' ? choice : '';
      return choice === undefined || select.value === choice;
    });
    return rows.size === 0 && found.every(Boolean);
  },
  words: { hit: 'Right', no: 'Not right', miss: 'Left empty' },
};
