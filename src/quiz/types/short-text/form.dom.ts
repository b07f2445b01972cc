import { type Form, oneEach } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

export const form: Form<Key, Response> = {
  score,
  read: (form) => oneEach.read(form)['text'] ?? '',
  write: (form, text) => oneEach.write(form, { text }),
};
