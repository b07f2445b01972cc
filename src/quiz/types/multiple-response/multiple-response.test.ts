import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWordsOf } from '../../said.ts';
import { example } from './example.ts';
import { schema } from './schema.ts';
import { type Key, keyOf, score as scored } from './score.ts';

const score = inWordsOf('multiple-response', scored);

const keys: fc.Arbitrary<Key> = fc
  .array(fc.constantFrom<1 | 0 | -1>(1, 0, -1), { minLength: 3, maxLength: 8 })
  .filter((roles) => roles.includes(1) && roles.includes(-1))
  .map((roles) => Object.fromEntries(roles.map((role, place) => [`o${place}`, role])));
const chosenFrom = (key: Key) => fc.subarray(Object.keys(key), { minLength: 1 });
const points = (key: Key, response: string[]) => {
  const result = score(key, response);
  return result.kind === 'scored' ? result.earned : Number.NaN;
};

test.each([
  [['a'], 0.5],
  [['a', 'x'], 1 / 6],
  [['a', 'b', 'x'], 2 / 3],
  [['a', 'b', 'x', 'y', 'z'], 0],
])('scores %j of two right and three wrong as Moodle does', (response, earned) => {
  const key: Key = { a: 1, b: 1, x: -1, y: -1, z: -1 };
  expect(points(key, response)).toBeCloseTo(earned, 12);
});

test.each([
  [['a', 'b'], 'You found 2 of 2 (+1) and chose none that does not belong.'],
  [['a'], 'You found 1 of 2 (+½) and chose none that does not belong.'],
  [['a', 'x'], 'You found 1 of 2 (+½) and chose 1 that does not belong (−⅓).'],
  [['x', 'y', 'n'], 'You found 0 of 2 (+0) and chose 2 that do not belong (−⅔).'],
])('says how the points of %j come about', (response, say) => {
  const key: Key = { a: 1, b: 1, x: -1, y: -1, z: -1, n: 0 };
  expect(score(key, response)).toMatchObject({ say });
});

test('tells found, left out, wrong, rightly left and defensible apart', () => {
  const key: Key = { a: 1, b: 1, x: -1, y: -1, n: 0, m: 0 };
  expect(score(key, ['a', 'x', 'n'])).toMatchObject({
    parts: { a: 'hit', b: 'miss', x: 'no', y: 'left', n: 'near', m: 'left' },
  });
});

test('never pays for choosing everything', () => {
  fc.assert(
    fc.property(keys, (key) => {
      expect(points(key, Object.keys(key))).toBe(0);
    }),
  );
});

test('gives full marks only when every right option and no wrong one is chosen', () => {
  fc.assert(
    fc.property(
      keys.chain((key) => fc.tuple(fc.constant(key), chosenFrom(key))),
      ([key, chosen]) => {
        const keyed = Object.entries(key).every(
          ([id, role]) => role === 0 || chosen.includes(id) === (role === 1),
        );
        expect(points(key, chosen) === 1).toBe(keyed);
      },
    ),
  );
});

test('never falls when one option is put right, whatever the order of choices', () => {
  fc.assert(
    fc.property(
      keys.chain((key) => fc.tuple(fc.constant(key), chosenFrom(key), fc.nat())),
      ([key, chosen, at]) => {
        const id = Object.keys(key)[at % Object.keys(key).length] ?? '';
        const better =
          key[id] === 1 ? [...new Set([...chosen, id])] : chosen.filter((one) => one !== id);
        if (better.length === 0) return;
        expect(points(key, better)).toBeGreaterThanOrEqual(points(key, chosen));
        expect(points(key, [...better].reverse())).toBe(points(key, better));
      },
    ),
  );
});

test('lets a defensible option cost and pay nothing', () => {
  const question = schema.parse({
    ...example.question,
    options: example.question.options.map((option) =>
      option.id === 'advisers' ? { ...option, credit: 0 } : option,
    ),
  });
  const key = keyOf(question);
  expect(points(key, ['fell-500', 'larger-first', 'advisers'])).toBe(1);
});

test('refuses a question where all or no options are right', () => {
  const all = example.question.options.map((option) => ({ ...option, correct: true }));
  const none = example.question.options.map((option) => ({ ...option, correct: false }));
  expect(schema.safeParse({ ...example.question, options: all }).success).toBe(false);
  expect(schema.safeParse({ ...example.question, options: none }).success).toBe(false);
});
