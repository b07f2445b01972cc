import { dragging } from '../../drag.dom.ts';
import { type Form, oneEach } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

export const form: Form<Key, Response> = {
  score,
  ...oneEach,
  attach(form, changed) {
    dragging(form, '.match', (choice, row) => {
      const [list] = row.getElementsByTagName('select');
      if (list) list.value = choice.dataset['choice'] ?? '';
      changed(['matched', row.querySelector('span')?.textContent ?? '', choice.textContent]);
    });
  },
};
