// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ExhibitSlide } from '../classroom/slide.ts';
import { exhibitSlides } from './exhibit-slides.ts';
import { loadLibrary } from './library.ts';

const { library } = loadLibrary('.');
const names = new Set(
  [...library.lessons.values()].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'exhibit' ? [block.name] : [])),
  ),
);
const made = [...names].flatMap((name) =>
  exhibitSlides(library, name).map((slide) => [name, slide.title, slide] as const),
);

/** Most words that a room can take in at once. */
const MOST_WORDS = 120;

const page = ({ body }: ExhibitSlide): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = render(h('div', null, body));
  return root;
};

/** Words that are seen with a step; what comes later or is over does not count. */
function wordsWith(slide: ExhibitSlide, step: number): number {
  const root = page(slide);
  for (const part of root.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
    const { from = '0', until = 'never' } = part.dataset;
    if (Number(from) > step || Number(until) <= step) part.remove();
  }
  // A space where two elements meet, which textContent would join.
  const words = root.innerHTML.replaceAll(/<[^>]*>/g, ' ').split(/\s+/);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe.each(made)('%s: %s', (_, title, slide) => {
  it('has a title of one or two lines', () => {
    expect(title.length).toBeGreaterThan(0);
    expect(title.length).toBeLessThanOrEqual(90);
  });

  it('brings something with each step, and hides it until then', () => {
    const parts = [...page(slide).querySelectorAll<HTMLElement>('[data-from]')];
    const steps = new Set(parts.map(({ dataset }) => Number(dataset['from'])));

    expect([...steps].sort((one, two) => one - two)).toEqual(
      Array.from({ length: slide.steps ?? 0 }, (__, at) => at + 1),
    );
    for (const part of parts) expect(part.hasAttribute('hidden')).toBe(true);
  });

  it('never shows more words than a room can read', () => {
    for (let step = 0; step <= (slide.steps ?? 0); step += 1)
      expect(wordsWith(slide, step)).toBeLessThanOrEqual(MOST_WORDS);
  });
});

it('has the style sheet of each exhibit that has slides', () => {
  const style = readFileSync('src/styles/slides.css', 'utf8');
  const folder = (name: string) =>
    name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

  expect(made.length).toBeGreaterThan(0);
  for (const [name] of made) expect(style).toContain(`"../exhibits/${folder(name)}/slides.css"`);
});
