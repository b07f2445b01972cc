import { type Form, oneEach } from '../../form.dom.ts';
import { type Key, type Response, score, wordsIn } from './score.ts';

const PREFIX = '$rate-';
/** The rubric's radio buttons. */
const rates = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>(`[name^="${PREFIX}"]`),
];
const criterion = (radio: HTMLInputElement) => radio.name.slice(PREFIX.length);

export const form: Form<Key, Response> = {
  score,
  read: (form) => ({ text: '', ...oneEach.read(form) }),
  write: oneEach.write,
  // Not a live region: nobody wants to hear each key.
  show(form) {
    const words = wordsIn(oneEach.read(form)['text'] ?? '');
    form.querySelector('.count')?.replaceChildren(words ? ` · ${words} so far` : '');
  },
  rated: {
    read: (form) =>
      Object.fromEntries(
        rates(form)
          .filter((radio) => radio.checked)
          .map((radio) => [criterion(radio), Number(radio.value)]),
      ),
    write(form, ratings) {
      for (const radio of rates(form)) {
        radio.checked = ratings[criterion(radio)] === Number(radio.value);
      }
    },
  },
};
