import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../text/nearest.ts';
import { foldText, isOneSlip } from './fold-text.ts';

describe('foldText', () => {
  test.each([
    ['rein in', 'rein in'],
    ['  Rein \t IN \n', 'rein in'],
    ['rein\u00a0in', 'rein in'],
    ['ｒｅｉｎ　ｉｎ', 'rein in'],
    ['oﬃce', 'office'],
    ['rein in.', 'rein in'],
    ['rein in ?!…', 'rein in'],
    ['“rein in.”', 'rein in'],
    [' ‘ “rein in”’', 'rein in'],
    ['‘rein in’', 'rein in'],
    ['«rein in»', 'rein in'],
    ['Washington’s', "washington's"],
    ['Washington´s', "washington's"],
    ['Washington`s', "washington's"],
    ['Washington＇s', "washington's"],
    ['US–led', 'us-led'],
    ['US‑led', 'us-led'],
    ['US−led', 'us-led'],
    ['US－led', 'us-led'],
    ['Cafe\u0301', 'café'],
    ['ΤΈΛΟΣ', 'τέλος'],
    ['', ''],
    [' … ', ''],
    ['“”', ''],
  ])('reads %j as %j', (typed, folded) => {
    expect(foldText(typed)).toBe(folded);
  });

  test.each([
    ['resume', 'résumé'],
    ['re-sign', 'resign'],
    ['2,500', '2500'],
    ['rein in', 'reinin'],
    ['u.s', 'us'],
    ['-5', '5'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, other) => {
        for (const text of [one, other]) expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('does not see case, outer spaces, or punctuation at the end', () => {
    const word = fc.stringMatching(/^[a-z]+( [a-z]+)*$/u);
    const space = fc.stringMatching(/^[ \t\n\u00a0]*$/u);
    const end = fc.stringMatching(/^[.,;:!?… ’”]*$/u);
    fc.assert(
      fc.property(word, space, end, (text, before, after) => {
        expect(foldText(before + text.toUpperCase() + after)).toBe(text);
      }),
    );
  });
});

describe('isOneSlip', () => {
  test.each([
    ['withdraw', 'withdraw', true],
    ['withdraw', 'withdrw', true],
    ['withdraw', 'ithdraw', true],
    ['withdraw', 'withdra', true],
    ['withdraw', 'withdrraw', true],
    ['withdraw', 'withdraws', true],
    ['withdraw', 'awithdraw', true],
    ['withdraw', 'withdrew', true],
    ['withdraw', 'wihtdraw', true],
    ['withdraw', 'iwthdraw', true],
    ['withdraw', 'withdrwa', true],
    ['withdraw', 'withdrews', false],
    ['withdraw', 'withrdwa', false],
    ['withdraw', 'withdr', false],
    ['withdraw', 'withdrawal', false],
    ['withdraw', 'htiwdraw', false],
    ['withdraw', 'ihtwdraw', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%j and %j: %j', (one, other, slip) => {
    expect(isOneSlip(one, other)).toBe(slip);
    expect(isOneSlip(other, one)).toBe(slip);
  });

  test('agrees with the whole table of distances', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(isOneSlip(one, other)).toBe(editDistance(one, other) <= 1);
      }),
      { numRuns: 2000 },
    );
  });
});
