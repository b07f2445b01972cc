import type { PhraseName } from '../quiz/phrases.tsx';
import { inWords, type Say } from '../quiz/say.ts';

/** What a question of this type says, in words: those of its type, or else the common ones. */
export function sentence(say: Say, type = ''): string {
  // Looked for in the list alone: a page has thousands of elements, and an answer asks for a dozen
  // phrases before its paint. A type's own words stand before the common ones.
  const list = document.getElementById('phrases');
  return inWords(
    say,
    (name) => list?.querySelector(`[data-p=${type}-${name}],[data-p=${name}]`)?.textContent ?? '',
  );
}

/** A phrase that any page with questions has, with values in the place of its braces. */
export const phrase = (name: PhraseName, type = '', ...values: (string | number)[]): string =>
  sentence([name, ...values], type);
