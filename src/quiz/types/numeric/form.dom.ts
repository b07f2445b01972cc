import { type Form, oneEach } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

export const form: Form<Key, Response> = {
  score,
  read(form) {
    const { text = '', unit = null } = oneEach.read(form);
    return { text, unit };
  },
  write: (form, stored) => {
    // What is missing or no text leaves its control empty.
    const { text, unit } = (stored ?? {}) as { text?: unknown; unit?: unknown };
    return oneEach.write(form, { text, unit });
  },
};
