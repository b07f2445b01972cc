// @vitest-environment jsdom
/** What the slides of every exhibit keep. A new exhibit joins by standing in a lesson. */
import { type ComponentChildren, h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { exhibitSlides } from '../../src/site/exhibit-slides.ts';
import { loadLibrary } from '../../src/site/library.ts';

const { library } = loadLibrary('.');
const names = new Set(
  [...library.lessons.values()]
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'exhibit' ? [block.name] : [])),
);
const slides = [...names].flatMap((name) =>
  exhibitSlides(library, name).map((slide, at) => ({ name: `${name} ${at + 1}`, slide })),
);

function page(body: ComponentChildren): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = render(h('div', null, body));
  return element;
}

/** A copy without what a step does not show. */
function shownAt(element: HTMLElement, step: number): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
    const { from = 0, until = Number.POSITIVE_INFINITY } = part.dataset;
    if (Number(from) > step || Number(until) <= step) part.remove();
  }
  return copy;
}

describe.each(slides)('$name', ({ slide: { title, steps = 0, body } }) => {
  const element = page(body);
  const parts = [...element.querySelectorAll<HTMLElement>('[data-from], [data-until]')];

  test('is named in a line or two', () => {
    expect(title.length).toBeLessThanOrEqual(90);
  });

  test('hides at first what comes with a step, and nothing else', () => {
    const hidden = [...element.querySelectorAll('[hidden]')];

    expect(hidden).toEqual(parts.filter(({ dataset }) => dataset['from'] !== undefined));
  });

  test('has parts for its own steps alone, and no step without a change', () => {
    for (const { dataset } of parts) {
      expect(Number(dataset['from'] ?? 1)).toBeGreaterThanOrEqual(1);
      expect(Number(dataset['from'] ?? 1)).toBeLessThanOrEqual(steps);
      expect(Number(dataset['until'] ?? steps)).toBeLessThanOrEqual(steps);
      expect(Number(dataset['until'] ?? steps + 1)).toBeGreaterThan(Number(dataset['from'] ?? 0));
    }
    for (let step = 1; step <= steps; step += 1)
      expect(shownAt(element, step).innerHTML).not.toBe(shownAt(element, step - 1).innerHTML);
  });

  test('has at most 120 words at a time', () => {
    for (let step = 0; step <= steps; step += 1) {
      const copy = shownAt(element, step);
      for (const part of copy.querySelectorAll('.vh')) part.remove();
      const words = copy.innerHTML.replace(/<[^>]+>/gu, ' ').match(/[\p{L}\p{N}]\S*/gu) ?? [];
      expect(words.length).toBeLessThanOrEqual(120);
    }
  });

  test('needs nobody to press anything, and names nothing by an id', () => {
    expect(element.querySelector('a, button, input, select, details, [id], [style]')).toBeNull();
  });
});
