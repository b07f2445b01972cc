import { type Form, oneEach } from '../../form.dom.ts';
import { type Key, type Response, score } from './score.ts';

export const form: Form<Key, Response> = {
  score,
  read(form) {
    const { text = '', unit = null } = oneEach.read(form);
    return { text, unit };
  },
  write: (form, stored) => {
    const { text, unit } = { text: '', unit: null, ...(stored as Response) };
    return oneEach.write(form, { text, unit: unit ?? [] });
  },
};
