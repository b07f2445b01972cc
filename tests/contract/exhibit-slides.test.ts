// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exhibitSlides } from '../../src/site/exhibit-slides.ts';
import { loadLibrary } from '../../src/site/library.ts';
import { countWords } from '../../src/text/words.ts';
import { bodyOf, wordsOf } from '../slides.ts';

const { library } = loadLibrary('.');
const names = new Set(
  [...library.lessons.values()].flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'exhibit' ? [block.name] : [])),
  ),
);
const slides = [...names].flatMap((name) =>
  exhibitSlides(library, name, {}).map((slide, at) => ({ name: `${name} ${at + 1}`, slide })),
);

describe.each(slides)('slide $name', ({ slide }) => {
  const { title, steps = 0 } = slide;
  const body = bodyOf(slide);
  const parts = [...body.querySelectorAll<HTMLElement>('[data-from], [data-until]')];

  it('has a title of at most 90 letters', () => {
    expect(title.length).toBeLessThanOrEqual(90);
  });

  it('shows something new or takes something away with each of its steps, and no other', () => {
    const named = parts.flatMap(({ dataset }) => [dataset['from'] ?? [], dataset['until'] ?? []]);
    expect([...new Set(named.flat().map(Number))].sort((one, other) => one - other)).toEqual(
      Array.from({ length: steps }, (_, at) => at + 1),
    );
  });

  it('starts with what is there at step 0', () => {
    for (const part of parts)
      expect(part.hidden || part.hasAttribute('hidden')).toBe(part.dataset['from'] !== undefined);
    expect(body.querySelectorAll('[hidden]:not([data-from])')).toHaveLength(0);
  });

  it('needs no style of its own and repeats no id', () => {
    expect(body.querySelectorAll('[style], [id]')).toHaveLength(0);
  });

  it.each(Array.from({ length: steps + 1 }, (_, step) => step))(
    'adds at most 120 words with step %i',
    (step) => {
      const before = step === 0 ? 0 : countWords(wordsOf(slide, step - 1));
      expect(countWords(wordsOf(slide, step)) - before).toBeLessThanOrEqual(120);
    },
  );
});

it('has the style sheet of each exhibit that has slides', () => {
  const style = readFileSync('src/styles/slides.css', 'utf8');
  const folder = (name: string) =>
    name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

  expect(names.size).toBeGreaterThan(0);
  for (const name of names) expect(style).toContain(`"../exhibits/${folder(name)}/slides.css"`);
});
