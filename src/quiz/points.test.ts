import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points } from './points.ts';

test.each([
  [0, '0'],
  [1, '1'],
  [1 / 6, '⅙'],
  [2 / 3, '⅔'],
  [3.5, '3½'],
  [2 / 3 + 2 / 3 + 2 / 3, '2'],
  [4 + 5 / 8, '4⅝'],
  [0.07, '0.07'],
])('writes %d as %s', (value, text) => {
  expect(points(value)).toBe(text);
});

test('is never off by more than half a hundredth', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 50, noNaN: true }), (value) => {
      const text = points(value);
      const sign = text.match(/[^0-9.]/u)?.[0];
      const [over = 0, under = 1] = sign?.normalize('NFKD').split('⁄').map(Number) ?? [];
      const read =
        Number.parseFloat(text.replace(/[^0-9.]/gu, '') || '0') + (sign ? over / under : 0);
      expect(Math.abs(read - value)).toBeLessThanOrEqual(0.00501);
    }),
  );
});
