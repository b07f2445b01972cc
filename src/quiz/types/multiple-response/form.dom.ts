import { check, checked, type Form } from '../../form.dom.ts';
import type { Response } from './score.ts';

export const form: Form<Response> = {
  read: (form) => checked(form, 'choice'),
  write: (form, stored) => Array.isArray(stored) && check(form, 'choice', stored),
};
