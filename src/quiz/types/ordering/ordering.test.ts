import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWordsOf } from '../../said.ts';
import { pairsInOrder, score as scored, startOrder } from './score.ts';

const score = inWordsOf('ordering', scored);

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), {
  minLength: 4,
  maxLength: 8,
});
const said = (key: string[], order: string[]) => {
  const result = score(key, order);
  return result.kind === 'scored' ? result.say : '';
};
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

test('starts in many orders, also in one that has half of its pairs right', () => {
  const key = [...'abcd'];
  const starts = Array.from({ length: 200 }, (_, seed) => startOrder(key, seed));
  // Half of the 24, and those with just three of six pairs in order.
  expect(new Set(starts.map(String)).size).toBeGreaterThan(12);
  expect(starts.some((order) => pairsInOrder(key, order) === 3)).toBe(true);
});

test('an item in its place is right, one place off near, further off wrong', () => {
  const partsOf = (order: string) => score([...'abcde'], [...order]);

  expect(partsOf('bacde')).toMatchObject({
    parts: { a: 'near', b: 'near', c: 'hit', d: 'hit', e: 'hit' },
  });
  expect(partsOf('cabed')).toMatchObject({
    parts: { a: 'near', b: 'near', c: 'no', d: 'near', e: 'near' },
  });
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

test.each([
  ['abcd', '6 of 6 pairs stand in the right order.'],
  ['bacd', '5 of 6 pairs stand in the right order. Move {a} up by 1, and the order is right.'],
  ['abdc', '5 of 6 pairs stand in the right order. Move {c} up by 1, and the order is right.'],
  ['bcda', '3 of 6 pairs stand in the right order. Move {a} up by 3, and the order is right.'],
  ['dabc', '3 of 6 pairs stand in the right order. Move {d} down by 3, and the order is right.'],
  ['acdb', '4 of 6 pairs stand in the right order. Move {b} up by 2, and the order is right.'],
  ['badc', '4 of 6 pairs stand in the right order.'],
  ['dcba', '0 of 6 pairs stand in the right order.'],
])('says of %s which one move would put it right', (order, say) => {
  expect(said([...'abcd'], [...order])).toBe(say);
});

const LETTERS = [...'abcdefgh'];

test('names a move after any one wrong move, and that move puts it right', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 8 }),
      fc.nat({ max: 7 }),
      fc.nat({ max: 7 }),
      (size, from, to) => {
        const key = LETTERS.slice(0, size);
        const moved = key[from % size] ?? '';
        const order = key.toSpliced(from % size, 1).toSpliced(to % size, 0, moved);
        const fix = /Move \{(\w)\} (up|down) by (\d)/u.exec(said(key, order));
        if (order.join() === key.join()) {
          expect(fix).toBeNull();
          return;
        }
        const [, id = '', way, count] = fix ?? [];
        const by = Number(count) * (way === 'up' ? -1 : 1);
        const at = order.indexOf(id);
        expect(order.toSpliced(at, 1).toSpliced(at + by, 0, id)).toEqual(key);
      },
    ),
  );
});

test('names a move only where one move is enough', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 8 }).chain((size) => {
        const key = LETTERS.slice(0, size);
        return fc.tuple(fc.constant(key), fc.shuffledSubarray(key, { minLength: size }));
      }),
      ([key, order]) => {
        const enough = order.some((id, at) =>
          key.some(
            (_, to) =>
              order.toSpliced(at, 1).toSpliced(to, 0, id).join() === key.join() && at !== to,
          ),
        );
        expect(said(key, order).includes('Move')).toBe(enough);
      },
    ),
  );
});
