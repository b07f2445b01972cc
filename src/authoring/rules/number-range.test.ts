import { expect, test } from 'vitest';
import { overlap, readRange } from './number-range.ts';

const { NEGATIVE_INFINITY: LOW, POSITIVE_INFINITY: HIGH } = Number;

test.each<[string, [number, number] | undefined]>([
  ['2,500', [2500, 2500]],
  ['About 2,500 troops.', [2500, 2500]],
  ['−3.5 %', [-3.5, -3.5]],
  ['10–20', [10, 20]],
  ['10 to 20 people', [10, 20]],
  ['between 10 and 20', [10, 20]],
  ['10 boats - 20 boats', [10, 20]],
  ['under 10', [LOW, 10]],
  ['up to 10 boats', [LOW, 10]],
  ['10 or fewer', [LOW, 10]],
  ['more than 20', [20, HIGH]],
  ['at least 20', [20, HIGH]],
  ['20 boats or more', [20, HIGH]],
  ['two boats', undefined],
  ['The level fell by 500', undefined],
  ['2 of 3', undefined],
  ['', undefined],
])('%s is read', (text, ends) => {
  const range = readRange(text);
  expect(range && [range.low, range.high]).toEqual(ends);
});

test.each([
  ['1–10', '10–20', true],
  ['1–10', '11–20', false],
  ['1–100', '10–20', true],
  ['under 10', '10', false],
  ['up to 10', '10', true],
  ['more than 10', '10', false],
  ['under 10', 'more than 5', true],
  ['under 5', 'more than 5', false],
  ['7', '7', true],
])('%s and %s overlap: %s', (one, other, yes) => {
  const [a, b] = [readRange(one), readRange(other)];
  if (!a || !b) throw new Error('not read');
  expect(overlap(a, b)).toBe(yes);
  expect(overlap(b, a)).toBe(yes);
});
