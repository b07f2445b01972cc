import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Key, score } from './score.ts';

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
