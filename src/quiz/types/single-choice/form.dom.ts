import { check, checked, type Form } from '../../form.dom.ts';
import type { Response } from './score.ts';

export const form: Form<Response> = {
  read: (form) => checked(form, 'choice')[0] ?? null,
  write: (form, stored) => check(form, 'choice', stored === null ? [] : [stored]),
};
