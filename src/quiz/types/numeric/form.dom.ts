import { type Form, oneEach } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

export const form: Form<Key, Response> = {
  score,
  read: (form) => ({ text: '', unit: null, ...oneEach.read(form) }),
  // What is missing or no text leaves its control empty.
  write: oneEach.write,
};
