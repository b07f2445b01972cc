import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../text/words.ts';
import type { Bank, BankPhrase, Banks } from './phrases.ts';
import { resolveQuotation } from './quotation.ts';

type Spec = [id: string, text: string, paragraph: string, from: number, kind?: 'headline' | 'many'];

const bank = (id: string, name: string, specs: Spec[]): Bank => ({
  id,
  name,
  phrases: specs.map(([phrase, text, paragraph, from, kind]): BankPhrase => {
    const words = wordsOf(text);
    return {
      id: phrase,
      text,
      words,
      place: { paragraph, from, to: from + words.length - 1 },
      headline: kind === 'headline',
      manyVoices: kind === 'many',
    };
  }),
});

const LIST = [
  bank('post', 'P', [
    ['plan', 'will run twice a day from 3 May, the council said', 'p1', 4],
    ['later', 'and the mayor’s office agreed to pay', 'p1', 20],
    ['full', 'the boat was never full', 'p2', 1],
    ['carried', 'carried 1,200 people (and goats) in non-stop work — it said', 'p2', 9],
    ['goats', 'Goats', 'p2', 30],
    [
      'lead',
      'The long, long headline of a paper that had too much to say that day',
      'headline',
      1,
      'headline',
    ],
    ['one', 'we never said that', 'p4', 1, 'many'],
    ['two', 'but they did indeed', 'p4', 9, 'many'],
    ['group', 'operations against Daesh [ISIS], as planned', 'p5', 1],
    ['troops', 'the remaining combat troops’ departure', 'p6', 1],
    ['forces', 'the island’s forces’ success', 'p6', 9],
  ]),
  bank('herald', 'H', [
    ['full', 'The boat was never full', 'p3', 1],
    ['second', 'a second boat each day', 'p3', 9],
  ]),
];
const BANKS: Banks = {
  byId: new Map(LIST.map((one) => [one.id, one])),
  idsOf: new Map(
    LIST.flatMap((one) => [[one.id, [one.id]] as const, [one.name, [one.id]] as const]),
  ),
  labels: new Set(LIST.map(({ name }) => name)),
};

const outcome = (words: string, named?: string) => {
  const result = resolveQuotation(BANKS, words, named);
  return result.ok ? `${result.source} ${result.phrase.id}` : result.rule;
};

describe('words that may be quoted', () => {
  test.each([
    ['a whole phrase', 'a second boat each day', 'herald second'],
    ['a whole phrase of one word', 'Goats', 'post goats'],
    ['three words of one', 'second boat each', 'herald second'],
    ['a first letter in another case', 'A second boat', 'herald second'],
    ['a capital made small', 'goats', 'post goats'],
    ['an apostrophe of another shape', "the mayor's office", 'post later'],
    ['a dash of another shape', 'in non‑stop work – it said', 'post carried'],
    ['spaces of other kinds', 'a second\u00a0boat  each\nday', 'herald second'],
    ['a comma of our own inside the closing mark', 'will run twice a day,', 'post plan'],
    ['without the comma that the article has at the end', 'a day from 3 May', 'post plan'],
    ['one ellipsis inside a phrase', 'will run twice … the council said', 'post plan'],
    [
      'one ellipsis between two phrases of a paragraph',
      'will run twice … office agreed to pay',
      'post plan',
    ],
    ['an ellipsis of three dots', 'will run twice ... the council said', 'post plan'],
    ['an ellipsis in brackets', 'will run twice […] the council said', 'post plan'],
    ['our own word in brackets', '[The ferry] will run twice a day', 'post plan'],
    ['a letter in brackets', '[W]ill run twice a day', 'post plan'],
    ['brackets of the article', 'operations against Daesh [ISIS]', 'post group'],
    [
      'a headline at full length',
      'The long, long headline of a paper that had too much to say that day',
      'post lead',
    ],
  ])('%s', (_, words, expected) => {
    expect(outcome(words)).toBe(expected);
  });
});

describe('words that may not', () => {
  test.each([
    ['a word replaced', 'a second ship each day', 'quote-not-found'],
    ['a word left out', 'a second each day', 'quote-not-found'],
    ['a word added', 'a second big boat each day', 'quote-not-found'],
    ['words swapped', 'a boat second each day', 'quote-not-found'],
    ['a number without its comma', 'carried 1200 people', 'quote-not-found'],
    ['a hyphen dropped', 'in non stop work', 'quote-not-found'],
    ['punctuation dropped inside', 'from 3 May the council said', 'quote-not-found'],
    ['brackets of the article dropped', 'operations against Daesh ISIS', 'quote-not-found'],
    ['another letter in capitals', 'a Second boat each day', 'quote-not-found'],
    ['two words of a phrase', 'second boat', 'quote-too-short'],
    ['one word of a phrase', 'mayor’s', 'quote-too-short'],
    ['half a word', 'a second boat each da', 'quote-not-found'],
    ['two phrases joined', 'the boat was never full and the mayor’s office agreed', 'quote-splice'],
    [
      'two phrases of one paragraph joined without an ellipsis',
      'will run twice and the mayor’s office',
      'quote-splice',
    ],
    ['parts in the wrong order', 'the council said … will run twice', 'quote-splice'],
    ['parts of two paragraphs', 'will run twice … was never full', 'quote-splice'],
    ['parts of two speakers', 'we never said … they did indeed', 'quote-splice'],
    ['parts of two sources', 'a second boat … will run twice', 'quote-splice'],
    ['a part of two words', 'will run … the council said', 'quote-ellipsis'],
    ['two ellipses', 'will run twice … from 3 May … the council said', 'quote-ellipsis'],
    ['an ellipsis at the end', 'will run twice a day…', 'quote-ellipsis'],
    [
      'more than twelve words',
      'The long, long headline of a paper that had too much to say',
      'quote-too-long',
    ],
    ['nothing', ' ', 'quote-empty'],
    ['our words alone', '[the ferry]', 'quote-empty'],
    ['words that two banks hold', 'the boat was never full', 'quote-ambiguous'],
    ['a possessive made a plural', 'the island’s forces', 'quote-not-found'],
  ])('%s', (_, words, rule) => {
    expect(outcome(words)).toBe(rule);
  });
});

test('a source that is named decides', () => {
  expect(outcome('the boat was never full', 'H')).toBe('herald full');
  expect(outcome('the boat was never full', 'post')).toBe('post full');
  expect(outcome('a second boat each day', 'P')).toBe('quote-wrong-source');
  expect(outcome('a second boat each day', 'X')).toBe('quote-unknown-label');
});

test('says what the article has instead', () => {
  expect(resolveQuotation(BANKS, 'a second ship each day')).toEqual({
    ok: false,
    rule: 'quote-not-found',
    message: '“a second ship each day” is not in any phrase bank',
    hint: 'the nearest is “a second boat each day” (H), which has “boat” for “ship”',
  });
});

const phrases = fc.constantFrom(
  ...LIST.flatMap((one) => one.phrases.map((phrase) => ({ one, phrase }))),
);

/** A run of a phrase's words, as text. */
const run = fc.tuple(phrases, fc.nat(), fc.nat()).map(([{ one, phrase }, a, b]) => {
  const length = Math.min(phrase.words.length, 3 + (a % Math.max(1, phrase.words.length - 2)), 12);
  const start = b % (phrase.words.length - length + 1);
  const words = phrase.words.slice(start, start + length);
  const [first, last] = [words[0], words.at(-1)];
  return { one, phrase, words, text: phrase.text.slice(first?.start, last?.end) };
});

test('every run of at least three words may be quoted from its source', () => {
  fc.assert(
    fc.property(run, ({ one, text }) => {
      expect(resolveQuotation(BANKS, text, one.id).ok).toBe(true);
    }),
  );
});

test('no run may be quoted with one of its words replaced', () => {
  fc.assert(
    fc.property(run, fc.nat(), ({ one, words }, at) => {
      const texts = words.map(({ bare }) => bare);
      texts[at % texts.length] = 'zebra';
      expect(resolveQuotation(BANKS, texts.join(' '), one.id).ok).toBe(false);
    }),
  );
});

test('two runs of different phrases never make one quotation', () => {
  fc.assert(
    fc.property(run, run, (a, b) => {
      fc.pre(a.phrase !== b.phrase && a.phrase.text !== b.phrase.text);
      const text = `${a.text} ${b.text}`;
      const whole = LIST.some((one) =>
        one.phrases.some((phrase) => phrase.text.toLowerCase().includes(text.toLowerCase())),
      );
      fc.pre(!whole);
      expect(resolveQuotation(BANKS, text, a.one.id).ok).toBe(false);
    }),
  );
});

test('no text makes it fail', () => {
  const piece = fc.constantFrom(
    '…',
    '[',
    ']',
    '...',
    '—',
    'will',
    'run',
    'twice',
    "'",
    ' ',
    '(',
    '“',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join(' ')),
      ),
      (text) => {
        expect(() => resolveQuotation(BANKS, text)).not.toThrow();
      },
    ),
  );
});

test('a whole page in the marks is refused without a long search', () => {
  const phrases = Array.from(
    { length: 60 },
    (_, at): Spec => [`p${at}`, 'a b c d e f g h', 'p1', at],
  );
  const page = bank('page', 'Q', phrases);
  const before = process.threadCpuUsage();
  const found = resolveQuotation(
    { byId: new Map([['page', page]]), idsOf: new Map(), labels: new Set() },
    'x'.repeat(400_000),
  );
  const { user, system } = process.threadCpuUsage(before);
  expect(found).toEqual({
    ok: false,
    rule: 'quote-too-long',
    message: 'the quotation has 400,000 characters, more than any phrase',
    hint: 'is its closing mark missing?',
  });
  expect((user + system) / 1_000_000).toBeLessThan(1);
});
