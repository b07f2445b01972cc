import { controls, type Form, oneEach, valuesOf } from '../../form.dom.ts';
import { type Key, NONE, type Response, score } from './score.ts';

export const form: Form<Key, Response> = {
  score,
  read: (form) => Object.fromEntries(valuesOf(controls(form))),
  write: oneEach.write,
  // The cells have marks of their own, so a row's verdict says that it is the row's.
  attach(form, changed) {
    form.addEventListener('change', ({ target }) => {
      const { name, value, checked } = target as HTMLInputElement;
      // ‘None of these’ and the other cells of its row rule each other out.
      const out = (controls(form) as HTMLInputElement[]).filter(
        (other) =>
          checked &&
          other.checked &&
          other.name === name &&
          (other.value === NONE) !== (value === NONE),
      );
      for (const other of out) other.checked = false;
      if (out.length > 0) changed(['cleared']);
    });
  },
};
