/** Elements made in the browser. What was stored comes in as text, never as HTML. */

/** An element with a class and children; a string child is text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An icon of the page's marks, for which words stand beside it. */
export function icon(name: string): SVGElement {
  const made = document.createElementNS(SVG, 'svg');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${name}`);
  made.setAttribute('class', 'i');
  made.setAttribute('aria-hidden', 'true');
  made.append(use);
  return made;
}

/** A bar as long as a share, 0 to 100. The number stands beside it. */
export function bar(share: number): SVGElement {
  const made = document.createElementNS(SVG, 'svg');
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('width', `${share}%`);
  rect.setAttribute('height', '100%');
  made.setAttribute('class', 'share');
  made.setAttribute('aria-hidden', 'true');
  made.append(rect);
  return made;
}
