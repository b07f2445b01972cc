import { check, type Form, inputs } from '../../form.dom.ts';
import type { Response } from './score.ts';

export const form: Form<Response> = {
  read: (form) =>
    inputs(form, 'choice')
      .filter((input) => input.checked)
      .map((input) => input.value),
  write: (form, stored) => Array.isArray(stored) && check(form, 'choice', stored),
};
