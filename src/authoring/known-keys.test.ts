import { expect, test } from 'vitest';
import { child, valueAt } from './known-keys.ts';

test('values are found by their path', () => {
  expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
  expect(valueAt({ a: null }, ['a', 'b', 'c'])).toBeUndefined();
});

test('what every object inherits is no key of a file', () => {
  expect(child({}, 'constructor')).toBeUndefined();
  expect(child([], 'length')).toBe(0);
  expect(child(JSON.parse('{"__proto__": 1}'), '__proto__')).toBe(1);
});
