import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWordsOf } from '../../said.ts';
import { type Key, score as scored } from './score.ts';

const score = inWordsOf('matching', scored);

const choice = fc.constantFrom('x', 'y', 'z');
const row = fc.constantFrom('a', 'b', 'c', 'd');
const keys: fc.Arbitrary<Key> = fc.dictionary(row, choice, { minKeys: 2, noNullPrototype: true });
const points = (key: Key, response: Record<string, string>) => {
  const result = score(key, response);
  return result.kind === 'scored' ? result.earned : 0;
};

test('divides right rows by all rows, empty ones included', () => {
  const key = { a: 'x', b: 'y', c: 'x', d: 'z' };
  expect(score(key, { a: 'x', b: 'x' })).toMatchObject({
    earned: 0.25,
    parts: { a: 'hit', b: 'no', c: 'miss', d: 'miss' },
    say: '1 of 4 rows are right.',
  });
});

test('never falls when a row is put right; is full only for the key', () => {
  fc.assert(
    fc.property(
      keys,
      fc.dictionary(row, choice, { noNullPrototype: true }),
      row,
      (key, response, id) => {
        const right = key[id];
        if (right === undefined) return;
        expect(points(key, { ...response, [id]: right })).toBeGreaterThanOrEqual(
          points(key, response),
        );
        const keyed = Object.entries(key).every(([at, wanted]) => response[at] === wanted);
        expect(points(key, response) === 1).toBe(keyed);
      },
    ),
  );
});

test('ignores rows that the question no longer has', () => {
  expect(score({ a: 'x', b: 'y' }, { gone: 'x' }).kind).toBe('unanswered');
});

const four: Key = { a: 'x', b: 'y', c: 'z', d: 'x' };

test.each([
  [{ a: 'x', b: 'y', c: 'z', d: 'x' }, '4 of 4 rows are right.'],
  [{ a: 'y', b: 'x', c: 'z', d: 'x' }, '2 of 4 rows are right. Two rows are swapped: {a} and {b}.'],
  [{ a: 'y', b: 'z', c: 'y', d: 'x' }, '1 of 4 rows are right. Two rows are swapped: {b} and {c}.'],
  [{ b: 'z', c: 'y' }, '0 of 4 rows are right. Two rows are swapped: {b} and {c}.'],
  [{ a: 'x', b: 'x', c: 'x', d: 'x' }, '2 of 4 rows are right.'],
  [{ a: 'z', b: 'z', d: 'z' }, '0 of 4 rows are right.'],
  [{ a: 'x', b: 'y', c: 'x', d: 'x' }, '3 of 4 rows are right.'],
  [{ a: 'y', b: 'z', c: 'x', d: 'x' }, '1 of 4 rows are right.'],
  [{ a: 'x', b: 'y' }, '2 of 4 rows are right.'],
])('says of %j which rows are swapped', (response, say) => {
  expect(score(four, response)).toMatchObject({ say });
});

test('calls two rows swapped just where swapping their choices puts both right', () => {
  fc.assert(
    fc.property(keys, fc.dictionary(row, choice, { noNullPrototype: true }), (key, response) => {
      const result = score(key, response);
      if (result.kind !== 'scored') return;
      const rows = Object.keys(key);
      const wrong = (id: string) => id in response && response[id] !== key[id];
      const pairs = rows.flatMap((one) =>
        rows
          .filter((two) => one < two && wrong(one) && wrong(two))
          .filter((two) => response[one] === key[two] && response[two] === key[one])
          .map((two) => [one, two].join()),
      );
      const said = /swapped: \{(\w)\} and \{(\w)\}/u.exec(result.say);
      if (pairs.length === 0) expect(said).toBeNull();
      else expect(pairs).toContain([said?.[1], said?.[2]].sort().join());
    }),
  );
});
