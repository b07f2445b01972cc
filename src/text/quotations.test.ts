import { expect, test } from 'vitest';
import { scanQuotations } from './quotations.ts';

const scan = (text: string) => scanQuotations(text, new Set(['AP copy']));

test('finds quotations and the labels behind them', () => {
  expect(scan('A “b c” (R1), “d” and “e” (AP copy).').quotations).toEqual([
    { index: 2, words: 'b c', label: 'R1' },
    { index: 14, words: 'd' },
    { index: 22, words: 'e', label: 'AP copy' },
  ]);
  expect(scan('“a”\n  (R1) “b”(R2) “c” (see R1)').quotations).toEqual([
    { index: 0, words: 'a', label: 'R1' },
    { index: 11, words: 'b' },
    { index: 19, words: 'c' },
  ]);
});

test.each([
  ['a “b', [{ index: 2, kind: 'unpaired', mark: '“' }]],
  ['a b”', [{ index: 3, kind: 'unpaired', mark: '”' }]],
  [
    '“a “b” c”',
    [
      { index: 0, kind: 'unpaired', mark: '“' },
      { index: 8, kind: 'unpaired', mark: '”' },
    ],
  ],
  [
    '"a" «b» „c',
    [
      { index: 0, kind: 'foreign', mark: '"' },
      { index: 2, kind: 'foreign', mark: '"' },
      { index: 4, kind: 'foreign', mark: '«' },
      { index: 6, kind: 'foreign', mark: '»' },
      { index: 8, kind: 'foreign', mark: '„' },
    ],
  ],
  ['‘single’ it’s', []],
])('faults of %j', (text, faults) => {
  expect(scan(text).faults).toEqual(faults);
});
