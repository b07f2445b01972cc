import { type Form, oneEach } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

export const form: Form<Key, Response> = {
  score,
  read: (form) => oneEach.read(form)['choice'] ?? null,
  write: (form, choice) => oneEach.write(form, { choice }),
};
