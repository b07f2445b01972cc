import type { PhraseName } from '../quiz/phrases.tsx';

/**
 * A phrase of the page's own list, with values in the place of its braces. Where a question type
 * has words of its own for it, those.
 */
export function phrase(name: PhraseName, type = '', ...values: readonly unknown[]): string {
  // A type's own words stand before the common ones. Looked for in the list alone: a page has
  // thousands of elements, and an answer asks for a dozen phrases before its paint.
  const list = document.getElementById('phrases');
  const found = list?.querySelector(`[data-p=${type}-${name}],[data-p=${name}]`);
  const text = found?.textContent ?? '';
  return values.reduce<string>((sum, value) => sum.replace('{}', () => String(value)), text);
}
