import type { Verdict } from '../quiz/score.ts';

/** A verdict as icon and words. */
export function verdict(kind: Verdict, words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'v';
  line.dataset['v'] = kind;
  line.innerHTML = `<svg class="i" aria-hidden="true"><use href="#${kind}"/></svg>`;
  line.append(words);
  return line;
}
