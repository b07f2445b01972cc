import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsInOrder, score, startOrder } from './score.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), {
  minLength: 4,
  maxLength: 8,
});
const points = (key: string[], order: string[]) => {
  const result = score(key, order);
  return result.kind === 'scored' ? result.earned : Number.NaN;
};

test.each([
  [['a', 'b', 'c', 'd'], 1],
  [['b', 'a', 'c', 'd'], 2 / 3],
  [['b', 'c', 'd', 'a'], 0],
  [['d', 'c', 'b', 'a'], 0],
])('gives %j its share of pairs, rescaled', (order, earned) => {
  expect(points(['a', 'b', 'c', 'd'], order)).toBeCloseTo(earned, 12);
});

test('never starts with an order that pays, nor with the answer', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (key, seed) => {
      const start = startOrder(key, seed);
      expect([...start].sort()).toEqual([...key].sort());
      expect(points(key, start)).toBe(0);
    }),
  );
});

test('never falls when two neighbours are put right', () => {
  fc.assert(
    fc.property(ids, fc.nat(), fc.nat(), (key, seed, at) => {
      const order = startOrder(key, seed);
      const place = at % (key.length - 1);
      const [one, two] = [order[place] ?? '', order[place + 1] ?? ''];
      if (key.indexOf(one) < key.indexOf(two)) return;
      const better = order.with(place, two).with(place + 1, one);
      expect(pairsInOrder(key, better)).toBe(pairsInOrder(key, order) + 1);
      expect(points(key, better)).toBeGreaterThanOrEqual(points(key, order));
    }),
  );
});

test('asks again when items were added or removed', () => {
  expect(score(['a', 'b', 'c', 'd'], ['a', 'b', 'c']).kind).toBe('unanswered');
  expect(score(['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'x']).kind).toBe('unanswered');
});
