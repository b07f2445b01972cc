import { controls, type Form, oneEach, valuesOf } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

export const form: Form<Key, Response> = {
  score,
  read: (form) => valuesOf(controls(form)).get('choice') ?? [],
  write: (form, choice) => oneEach.write(form, { choice }),
};
