import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from './nearest.ts';

test.each([
  ['promt', ['title', 'prompt', 'lesson'], 'prompt'],
  ['lable', ['label', 'table'], 'label'],
  ['zzz', ['prompt'], undefined],
  ['x', [], undefined],
])('%s is meant for one of %j', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test('edit distance is symmetric and 0 only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('a whole page of a word is compared with nothing', () => {
  const before = process.threadCpuUsage();
  const candidates = Array.from({ length: 40 }, (_, at) => 'b'.repeat(40 + at));
  expect(nearest('a'.repeat(500_000), candidates)).toBeUndefined();
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000_000).toBeLessThan(1);
});

test('says it as a question', () => {
  expect(didYouMean('promt', ['prompt'])).toBe('did you mean `prompt`?');
  expect(didYouMean('promt', ['lesson'])).toBeUndefined();
});
