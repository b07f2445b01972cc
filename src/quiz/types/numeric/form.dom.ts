import { type Form, inputs } from '../../form.dom.ts';
import type { Response } from './score.ts';

/** The box, and the choice of a unit where there is one. */
const fields = (form: HTMLFormElement) => [...inputs(form, 'number'), ...inputs(form, 'unit')];

export const form: Form<Response> = {
  read(form) {
    const [box, unit] = fields(form);
    return { text: box?.value ?? '', unit: unit?.value || null };
  },
  write(form, stored) {
    const [box, unit] = fields(form);
    const response = { text: '', unit: '', ...(stored as Response) };
    if (box) box.value = String(response.text);
    if (unit) unit.value = String(response.unit ?? '');
    return !unit || unit.value === (response.unit ?? '');
  },
  words: { hit: 'Right', near: 'Close', no: 'Not right' },
};
