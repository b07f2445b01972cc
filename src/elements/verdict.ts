import type { Verdict } from '../quiz/score.ts';

/** A verdict as icon and words; `done` where there is nothing to judge. */
export function verdict(kind: Verdict | 'done', words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'v';
  line.dataset['v'] = kind;
  line.innerHTML = `<svg class="i" aria-hidden="true"><use href="#${kind}"/></svg>`;
  line.append(words);
  return line;
}
