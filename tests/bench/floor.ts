/**
 * The floor: the same lesson as somebody would write it by hand into one file, with the least
 * script that marks a question. Nothing is saved, restored, announced or drawn on it.
 */
import { parse, serialize } from 'parse5';
import type { attribute } from '../site/dist.ts';

const STYLE =
  'body{font:1.1rem/1.6 serif;max-width:36rem;margin:auto;padding:1rem}.why,.reasons{display:none}.shown .why,.shown .reasons{display:block}';
const SCRIPT = `for (const question of document.querySelectorAll('quiz-question')) {
  const form = question.querySelector('form');
  const key = JSON.parse(question.dataset.key);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = form.querySelector(':checked');
    const right = chosen && key[chosen.value] === 1;
    form.querySelector('.result').textContent = chosen ? (right ? 'Right' : 'Not yet') : 'Choose an answer first.';
    form.classList.toggle('shown', Boolean(chosen));
  });
  question.setAttribute('data-ready', '');
}`;

/** The built lesson's page without its style sheets and scripts, with the floor's own inside. */
export function floorPage(html: string): string {
  const document = parse(html);
  const drop = (node: { childNodes?: unknown[] }): void => {
    const children = (node.childNodes ?? []) as Parameters<typeof attribute>[0][];
    node.childNodes = children.filter(
      (child) => !['script', 'link', 'meta', 'style'].includes(child.tagName ?? ''),
    );
    for (const child of node.childNodes) drop(child as { childNodes?: unknown[] });
  };
  drop(document as { childNodes?: unknown[] });
  return serialize(document)
    .replace(
      '<head>',
      `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}</style>`,
    )
    .replace('</body>', `<script>${SCRIPT}</script></body>`);
}
