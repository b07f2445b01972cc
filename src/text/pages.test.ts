import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenPagesOf, linesInRow, linesOf, pagesOf, sentencesOf } from './pages.ts';

const lines = fc.array(
  fc.integer({ min: 1, max: 30 }).map((n) => n / 4),
  { maxLength: 30 },
);
const most = fc.integer({ min: 1, max: 12 });
const sum = (page: readonly number[]) => page.reduce((total, each) => total + each, 0);

test('pages keep every item in order, none fuller than it may be, and as few as can be', () => {
  fc.assert(
    fc.property(lines, most, (items, room) => {
      const pages = pagesOf(items, (item) => item, room);
      const even = evenPagesOf(items, (item) => item, room);
      expect(even).toHaveLength(pages.length);
      const fullest = (list: number[][]) => Math.max(0, ...list.map(sum));
      expect(fullest(even)).toBeLessThanOrEqual(fullest(pages));
      for (const list of [pages, even]) {
        expect(list.flat()).toEqual(items);
        // Only what is longer than a page is on one that is too full, and by itself.
        for (const page of list)
          expect(page.length > 0 && (page.length === 1 || sum(page) <= room)).toBe(true);
      }
    }),
  );
});

test('the last page is not left with one of five', () => {
  expect(evenPagesOf([1, 1, 1, 1, 1], (item) => item, 4).map(({ length }) => length)).toEqual([
    3, 2,
  ]);
});

test('lines of a text, and of items in a row', () => {
  expect([linesOf('', 10), linesOf('x'.repeat(10), 10), linesOf('x'.repeat(11), 10)]).toEqual([
    1, 1, 2,
  ]);
  expect(linesInRow([], 10, 2)).toBe(0);
  expect(linesInRow([4, 4], 10, 2)).toBe(1);
  expect(linesInRow([4, 5], 10, 2)).toBe(2);
  expect(linesInRow([25], 10, 2)).toBe(3);
});

test.each([
  ['One boat. Two boats? Three!', ['One boat.', 'Two boats?', 'Three!']],
  ['She says “It sank. It did.” (T) and goes.', ['She says “It sank. It did.” (T) and goes.']],
  ['It is “never full.” (H) It _is. It_ is.', ['It is “never full.” (H) It _is. It_ is.']],
  [
    'It [fell. It rose](id). So [it is.](two) Then [](gap).',
    ['It [fell. It rose](id).', 'So [it is.](two)', 'Then [](gap).'],
  ],
  ['An open “mark. And no end', ['An open “mark. And no end']],
])('sentences of %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('sentences are the text again', () => {
  const piece = fc.constantFrom('a', '.', '!', ' ', '“', '”', '_', '[', '](x)', '(T)', '…', '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('').trim();
      expect(sentencesOf(text).join(' ').replace(/\s+/gu, ' ')).toBe(text.replace(/\s+/gu, ' '));
    }),
  );
});
