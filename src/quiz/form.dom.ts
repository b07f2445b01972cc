/** The codec between a question's form and its response: what each type's `form.dom.ts` exports. */
import type { Say } from './say.ts';
import type { Score } from './score.ts';

export interface Form<Key, Response> {
  /** The type's scorer. */
  score: (key: Key, response: Response) => Score;
  /** The response that the form holds now. */
  read: (form: HTMLFormElement) => Response;
  /**
   * Puts a stored response back. The record may be older than the form, or damaged: what does not
   * fit is left out, and the answer is then false.
   */
  write: (form: HTMLFormElement, stored: unknown) => boolean;
  /** Of a type that learners rate themselves: level per criterion id, and putting it back. */
  rated?: {
    read: (form: HTMLFormElement) => Record<string, number>;
    write: (form: HTMLFormElement, ratings: Readonly<Record<string, number>>) => void;
  };
  /** Brings in line whatever else shows the answer: at first, and after each change of the form. */
  show?: (form: HTMLFormElement) => void;
  /** Adds behaviour beyond native inputs; calls `changed` with what to announce. */
  attach?: (form: HTMLFormElement, changed: (say: Say) => void) => void;
}

/** Every control with a name that belongs to the answer; buttons may have one, to hold a value. */
export type Control =
  | HTMLInputElement
  | HTMLSelectElement
  | HTMLTextAreaElement
  | HTMLButtonElement;

/** The controls of the answer, in order, without the question of how sure (`$sure`). */
export const controls = (form: HTMLFormElement): Control[] => [
  ...form.querySelectorAll<Control>('.answer-here [name]:not([name^="$"])'),
];

/** A box or radio button, which counts by being checked. */
const isTick = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

/** What these controls hold, by name: values that are chosen or not empty. */
export function valuesOf(list: readonly Control[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const control of list) {
    const held = isTick(control) ? control.checked : control.value.trim();
    if (held) found.set(control.name, [...(found.get(control.name) ?? []), control.value]);
  }
  return found;
}

/**
 * Gives these controls just these values by name, and empties the others; false where a value has
 * no place any more.
 */
export function setValues(list: readonly Control[], stored: unknown): boolean {
  const wanted = new Map(
    Object.entries(stored ?? {}).map(([name, value]) => [
      name,
      // A damaged record may hold anything; only texts are values.
      [value].flat().filter((each) => typeof each === 'string'),
    ]),
  );
  for (const control of list) {
    const values = wanted.get(control.name) ?? [];
    if (isTick(control)) control.checked = values.includes(control.value);
    else control.value = values[0] ?? '';
  }
  const held = valuesOf(list);
  return [...wanted].every(([name, values]) =>
    values.every((value) => value.trim() === '' || held.get(name)?.includes(value)),
  );
}

/** Codec of a form in which each name holds one value: name → value, names without one absent. */
export const oneEach = {
  read: (form: HTMLFormElement): Record<string, string> =>
    Object.fromEntries([...valuesOf(controls(form))].map(([name, [value = '']]) => [name, value])),
  write: (form: HTMLFormElement, stored: unknown) => setValues(controls(form), stored),
};
