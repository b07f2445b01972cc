import { expect, test } from 'vitest';
import { countSyllables, readingGrade } from './reading-grade.ts';

const WORDS: Record<number, string> = {
  1: 'the troops named takes asked used queue whole great friend use I',
  2: 'social sentence statement agreed outlet science people little table wanted being nation missile before create region centre',
  3: 'article minister video idea media official various theatre area',
  4: 'coalition independent actually situation usually society iran-aligned reality',
};

test.each(
  Object.entries(WORDS).flatMap(([count, words]) =>
    words.split(' ').map((word) => [word, Number(count)] as const),
  ),
)('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count);
});

test('possession and case change nothing, and what is no word has none', () => {
  expect(countSyllables('Minister’s')).toBe(3);
  expect(countSyllables('2,500')).toBe(0);
});

test('the grade is that of the formula', () => {
  // 6 words in 2 sentences, 10 syllables: 0.39 · 3 + 11.8 · 10 / 6 − 15.59.
  const { grade, ...counts } = readingGrade('The minister spoke. He agreed quickly?!');
  expect(counts).toEqual({ words: 6, sentences: 2, syllables: 10 });
  expect(grade).toBeCloseTo(0.39 * 3 + (11.8 * 10) / 6 - 15.59, 10);
});

test('figures are no words, a point inside a number ends nothing', () => {
  expect(readingGrade('In 2.500 of 3,000 cases.')).toMatchObject({ words: 3, sentences: 1 });
});

test('a text without words has no grade', () => {
  expect(readingGrade(' … 12 ?')).toEqual({ words: 0, sentences: 0, syllables: 0, grade: 0 });
});
