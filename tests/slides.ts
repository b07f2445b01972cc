/** Slides of exhibits as a room sees them, for tests that run with a document. */
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { ExhibitSlide } from '../src/classroom/slide.ts';

/** The body as elements, in the state of the page before a script runs. */
export function bodyOf({ body }: ExhibitSlide): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = render(h('div', null, body));
  return element;
}

/** The words on a slide at a step, with single spaces; without one, all words of all steps. */
export function wordsOf(slide: ExhibitSlide, step?: number): string {
  const body = bodyOf(slide);
  for (const part of body.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
    const { from = '0', until = 'Infinity' } = part.dataset;
    if (step !== undefined && (step < Number(from) || step >= Number(until))) part.remove();
  }
  for (const end of body.querySelectorAll('p, li, dd, dt, td, th, div, text')) end.append(' ');
  return body.textContent.replace(/\s+/gu, ' ').trim();
}

/** The words of all slides together. */
export const allWordsOf = (slides: readonly ExhibitSlide[]): string =>
  slides.map((slide) => `${slide.title} ${wordsOf(slide)}`).join(' ');
