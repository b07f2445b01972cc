/** The codec between a question's form and its response: what each type's `form.dom.ts` exports. */
import type { Verdict } from './score.ts';

export interface Form<Response> {
  /** The response that the form holds now. */
  read: (form: HTMLFormElement) => Response;
  /**
   * Puts a stored response back. The record may be older than the form, or damaged: what does not
   * fit is left out, and the answer is then false.
   */
  write: (form: HTMLFormElement, stored: unknown) => boolean;
  /** Words for a part's verdict where the common ones do not fit. */
  words?: Partial<Record<Verdict, string>>;
  /** Adds behaviour beyond native inputs; calls `changed` with a sentence to announce. */
  attach?: (form: HTMLFormElement, changed: (say: string) => void) => void;
}

/** All controls of the form with a name, such as every option of a choice. */
export function inputs(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
}

/** The values that are checked in a group. */
export function checked(form: HTMLFormElement, name: string): string[] {
  return inputs(form, name)
    .filter((input) => input.checked)
    .map((input) => input.value);
}

/** Checks just these values of a group; false where one is not there any more. */
export function check(form: HTMLFormElement, name: string, values: readonly unknown[]): boolean {
  const group = inputs(form, name);
  for (const input of group) input.checked = values.includes(input.value);
  return values.every((value) => group.some((input) => input.value === value));
}
