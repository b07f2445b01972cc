import { controls, type Form, setValues, valuesOf } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

export const form: Form<Key, Response> = {
  score,
  read: (form) => valuesOf(controls(form)).get('choice') ?? [],
  write: (form, stored) => setValues(controls(form), { choice: stored }),
};
