import type { PhraseName } from '../quiz/phrases.tsx';

/**
 * A phrase of the page's own list, with values in the place of its braces. Where a question type
 * has words of its own for it, those.
 */
export function phrase(name: PhraseName, type = '', ...values: readonly unknown[]): string {
  const find = (key: string) => document.querySelector(`#phrases [data-p="${key}"]`);
  const text = (find(`${type}-${name}`) ?? find(name))?.textContent ?? '';
  return values.reduce<string>((sum, value) => sum.replace('{}', String(value)), text);
}
