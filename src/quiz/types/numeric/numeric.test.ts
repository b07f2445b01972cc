import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { example } from './example.ts';
import { readNumber } from './read-number.ts';
import { schema } from './schema.ts';
import { keyOf, score } from './score.ts';

describe('readNumber', () => {
  test.each([
    ['2500', 2500],
    ['2,500', 2500],
    ['2.500', 2500],
    ['2 500', 2500],
    ['2\u00a0500', 2500],
    ['2\u202f500', 2500],
    ['2’500', 2500],
    ['1,234,567', 1234567],
    ['1.234.567,8', 1234567.8],
    ['1,234.5', 1234.5],
    ['0,5', 0.5],
    ['.5', 0.5],
    ['0.500', 0.5],
    ['1234.567', 1234.567],
    ['2500.', 2500],
    ['-2,500', -2500],
    ['−3', -3],
    ['~2,500', 2500],
    ['about 2500', 2500],
    ['٢٥٠٠', 2500],
    ['۲۵۰۰', 2500],
    ['２５００', 2500],
    ['-  2500', -2500],
    ['c. 2500', 2500],
    ['c 2500', 2500],
  ])('reads %j', (input, value) => {
    expect(readNumber(input)).toEqual([value]);
  });

  test.each([
    '',
    'many',
    '2,50,0',
    '12,34,567',
    '1e3',
    '2500 3000',
    '--5',
    '+-5',
    '1.2,3.4',
    '5 00',
    '25 about',
    '2,500x',
  ])('does not guess at %j', (input) => {
    expect(readNumber(input)).toEqual([]);
  });

  test('finds two readings where the task expects decimals', () => {
    expect(readNumber('7.125', true)).toEqual([7125, 7.125]);
    expect(readNumber('7,125', true)).toEqual([7125, 7.125]);
    expect(readNumber('1.007.125', true)).toEqual([1007125]);
  });

  test('reads every integer in every common grouping', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.constantFrom(',', '.', ' ', '’'),
        (value, mark) => {
          const text = String(value).replace(/\B(?=(\d{3})+$)/gu, mark);
          expect(readNumber(text)).toEqual([value]);
        },
      ),
    );
  });

  test('never throws and never returns a non-finite number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readNumber(text).every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('score', () => {
  const key = keyOf(example.question);

  test('says how it read the input', () => {
    expect(score(key, { text: '2.500', unit: null })).toMatchObject({
      earned: 1,
      say: 'Read as 2,500.',
    });
  });

  test('asks again for what is no number, and where it has two readings', () => {
    const fraction = { ...key, decimals: true };
    const say = (text: string) => {
      const found = score(fraction, { text, unit: null });
      return found.kind === 'unanswered' && found.say;
    };

    expect(say('  ')).toBe('Write a number first.');
    expect(say('many')).toBe(
      'That could not be read as one number. Write it in digits, such as 1,500.',
    );
    expect(say('7.125')).toBe('Do you mean 7,125 or 7.125? Write it without a separator.');
  });

  test('writes back six decimals', () => {
    expect(score(key, { text: '0.123456', unit: null })).toMatchObject({
      say: 'Read as 0.123456.',
    });
  });

  test('expects decimals as soon as one answer has some', () => {
    const withAnswers = (...values: number[]) =>
      keyOf(
        schema.parse({
          ...example.question,
          answers: values.map((value) => ({ value, feedback: 'a reason' })),
        }),
      ).decimals;

    expect([withAnswers(2, 2.5), withAnswers(2, 3)]).toEqual([true, false]);
  });

  test('takes the ends of a range, whatever the last bit of a sum', () => {
    const around = (value: number) =>
      keyOf(
        schema.parse({
          ...example.question,
          answers: [{ value, tolerance: 0.1, feedback: 'a reason' }],
        }),
      );

    // In binary 0.8 − 0.1 is a little more than 0.7, and 0.7 + 0.1 a little less than 0.8.
    expect(score(around(0.8), { text: '0.7', unit: null })).toMatchObject({ earned: 1 });
    expect(score(around(0.7), { text: '0.8', unit: null })).toMatchObject({ earned: 1 });
  });

  test('lets the first matching answer decide', () => {
    const two = keyOf(
      schema.parse({
        ...example.question,
        answers: [
          { value: 10, feedback: 'exact' },
          { value: 10, relative: 0.1, credit: 0.5, feedback: 'near' },
        ],
      }),
    );
    expect(score(two, { text: '10', unit: null })).toMatchObject({
      earned: 1,
      parts: { a0: 'hit' },
    });
    expect(score(two, { text: '11', unit: null })).toMatchObject({
      earned: 0.5,
      parts: { a1: 'near' },
    });
    expect(score(two, { text: '11.01', unit: null })).toMatchObject({ parts: { otherwise: 'no' } });
  });

  test('asks for the unit where units are offered', () => {
    const withUnits = keyOf(
      schema.parse({
        ...example.question,
        units: [
          { id: 'troops', text: 'troops' },
          { id: 'bases', text: 'bases' },
        ],
        answers: [{ value: 2500, unit: 'troops', feedback: 'right' }],
      }),
    );
    expect(score(withUnits, { text: '2500', unit: null }).kind).toBe('unanswered');
    expect(score(withUnits, { text: '2500', unit: 'bases' })).toMatchObject({ earned: 0 });
    expect(score(withUnits, { text: '2500', unit: 'troops' })).toMatchObject({ earned: 1 });
  });
});
