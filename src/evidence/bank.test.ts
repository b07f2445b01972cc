import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleHash, sealBank, sealOf, splitArticle, tallyOf } from './bank.ts';
import { SourceFile } from './schema.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const LINES = splitArticle(`\uFEFFA headline, and a long one\r\n\r\n
  The ferry will run twice a day, the council said; twice a day is enough.\u00a0
It carried 1,200 people — and the mayor’s goat.`);

const source = (phrases: object[], paragraphs = ['headline', 'p1', 'p2']) => ({
  ...SourceFile.pick({ paragraphs: true, phrases: true }).parse({
    paragraphs: paragraphs.map((id) => ({
      id,
      kind: /^p\d/.test(id) ? 'news' : 'headline',
      gist: 'x',
    })),
    phrases: phrases.map((phrase, at) => ({ id: `n${at}`, ...phrase })),
  }),
});
const seal = (phrases: object[]) => sealBank(source(phrases), LINES, hash);
const fault = (phrase: object) => {
  const result = seal([phrase]);
  return 'faults' in result ? result.faults : [];
};

test('an article is its lines that are not empty', () => {
  expect(LINES).toEqual([
    'A headline, and a long one',
    'The ferry will run twice a day, the council said; twice a day is enough.',
    'It carried 1,200 people — and the mayor’s goat.',
  ]);
});

test('every phrase is found, counted from 1, and sealed', () => {
  const article = articleHash(LINES, hash);
  const result = seal([{ text: 'will run twice' }, { text: "the mayor's goat" }]);
  const first = { paragraph: 'p1', words: [3, 5] as const };
  const second = { paragraph: 'p2', words: [6, 8] as const };
  expect(result).toEqual({
    bank: {
      article,
      counts: [6, 15, 8],
      phrases: [
        { ...first, seal: sealOf('will run twice', first, article, hash) },
        { ...second, seal: sealOf("the mayor's goat", second, article, hash) },
      ],
    },
  });
});

test.each([
  [
    { text: 'will run thrice' },
    '“will run thrice” does not stand in the article',
    'copy the words from one line of the article',
  ],
  [
    { text: 'Will run twice' },
    '“Will run twice” does not stand in the article',
    'case or punctuation differs in p1',
  ],
  [
    { text: 'a day the council' },
    '“a day the council” does not stand in the article',
    'case or punctuation differs in p1',
  ],
  [
    { text: '1200 people' },
    '“1200 people” does not stand in the article',
    'copy the words from one line of the article',
  ],
  [
    { text: 'enough. It carried' },
    '“enough. It carried” does not stand in the article',
    'copy the words from one line of the article',
  ],
  [
    { text: 'twice a day' },
    '“twice a day” stands 2 times: p1',
    'make it longer, so that it stands there once',
  ],
  [{ text: 'a' }, '“a” stands 3 times: headline, p1', 'add `paragraph:` to say which is meant'],
  [{ text: '—' }, '“—” has no words', 'a phrase is copied from the article'],
  [
    { text: 'The ferry will run twice a day, the council said; twice a day' },
    '“The ferry will run twice a day, the council said; twice a day” has 13 words; 12 is the most',
    'bank a shorter phrase',
  ],
])('%j cannot be sealed', (phrase, message, hint) => {
  expect(fault(phrase)).toEqual([{ phrase: 0, message, hint }]);
});

test('of several places the file may name one', () => {
  expect(seal([{ text: 'a', paragraph: 'headline' }])).toMatchObject({
    bank: { phrases: [{ paragraph: 'headline', words: [4, 4] }] },
  });
  expect(seal([{ text: 'twice a day', paragraph: 'p1', words: [11, 13] }])).toMatchObject({
    bank: { phrases: [{ words: [11, 13] }] },
  });
});

test('all faults are told at once', () => {
  const result = seal([
    { text: 'no such words' },
    { text: 'will run twice' },
    { text: 'nor these' },
  ]);
  expect('faults' in result && result.faults.map(({ phrase }) => phrase)).toEqual([0, 2]);
});

test('every line needs its paragraph, and the hint shows where they part', () => {
  expect(sealBank(source([], ['headline', 'p1']), LINES, hash)).toEqual({
    faults: [
      {
        message: 'the article has 3 lines that are not empty, but `paragraphs` has 2 entries',
        hint: 'every line needs its entry, in order:\n    headline: A headline, and a …\n    p1: The ferry will run …\n    (no entry): It carried 1,200 people - …',
      },
    ],
  });
});

test('the hash of an article is that of its words', () => {
  const spaced = LINES.map((line) => ` ${line.replaceAll(' ', '  ').replaceAll('’', "'")} `);
  expect(articleHash(spaced, hash)).toBe(articleHash(LINES, hash));
  expect(articleHash([...LINES, 'More'], hash)).not.toBe(articleHash(LINES, hash));
});

test('a seal holds text, paragraph, position and article', () => {
  const place = { paragraph: 'p1', words: [3, 5] as const };
  const whole = sealOf('will run twice', place, 'abc', hash);
  expect(whole).toMatch(/^[0-9a-f]{16}$/);
  expect(sealOf('will run Twice', place, 'abc', hash)).not.toBe(whole);
  expect(sealOf('will run twice', { ...place, paragraph: 'p2' }, 'abc', hash)).not.toBe(whole);
  expect(sealOf('will run twice', { ...place, words: [3, 6] }, 'abc', hash)).not.toBe(whole);
  expect(sealOf('will run twice', place, 'abd', hash)).not.toBe(whole);
});

test('the tally is the union of positions, the headline left out', () => {
  const full = SourceFile.parse({
    code: 'X',
    mark: 'rt',
    label: 'X',
    kind: 'article',
    outlet: {
      name: 'x',
      owner: 'x',
      funder: 'x',
      legalForm: 'x',
      ownDescription: 'x',
      othersDescription: 'x',
      references: ['x'],
    },
    paragraphs: [
      { id: 'headline', kind: 'headline', gist: 'x', words: 6 },
      { id: 'p1', kind: 'news', gist: 'x', words: 14 },
      { id: 'caption', kind: 'caption', gist: 'x', words: 6 },
    ],
    phrases: [
      { id: 'a', text: 'x', paragraph: 'headline', words: [1, 6] },
      { id: 'b', text: 'x', paragraph: 'p1', words: [1, 4] },
      { id: 'c', text: 'x', paragraph: 'p1', words: [3, 5] },
      { id: 'd', text: 'x', paragraph: 'caption', words: [1, 2] },
    ],
  });
  expect(tallyOf({ id: 'x', ...full })).toEqual({ positions: 7, news: 14, share: 0.5 });
  const [first, ...rest] = full.phrases;
  const { words: _, ...unsealed } = first ?? { id: 'a', text: 'x' };
  expect(tallyOf({ id: 'x', ...full, phrases: [unsealed, ...rest] })).toBeUndefined();
});

test('any stretch of words of a line is found where it stands', () => {
  const line = 'one two three four five six seven eight nine ten';
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const text = line
        .split(' ')
        .slice(from, to + 1)
        .join(' ');
      expect(sealBank(source([{ text }], ['p1']), [line], hash)).toMatchObject({
        bank: { phrases: [{ paragraph: 'p1', words: [from + 1, to + 1] }] },
      });
    }),
  );
});
