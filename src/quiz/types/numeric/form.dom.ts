import type { Form } from '../../form.dom.ts';
import type { Response } from './score.ts';

const box = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('[name=number]');
const unit = (form: HTMLFormElement) => form.querySelector<HTMLSelectElement>('[name=unit]');

export const form: Form<Response> = {
  read(form) {
    const text = box(form)?.value ?? '';
    const chosen = unit(form)?.value || null;
    return text === '' && chosen === null ? null : { text, unit: chosen };
  },
  write(form, stored) {
    const field = box(form);
    const choice = unit(form);
    const { text = '', unit: chosen = null } = (stored ?? {}) as Partial<NonNullable<Response>>;
    if (field) field.value = String(text).slice(0, 40);
    if (choice) choice.value = String(chosen ?? '');
    return choice === null || chosen === null || choice.value === chosen;
  },
};
