import { check, type Form, inputs } from '../../form.dom.ts';
import type { Response } from './score.ts';

export const form: Form<Response> = {
  read: (form) => inputs(form, 'choice').find((input) => input.checked)?.value ?? null,
  write: (form, stored) => check(form, 'choice', stored === null ? [] : [stored]),
};
