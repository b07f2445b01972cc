import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, sameButFirstCase, wordsOf } from './words.ts';

const bare = (text: string) => wordsOf(text).map((word) => word.bare);

test.each([
  ['from 5,200 to 3,000,', ['from', '5,200', 'to', '3,000']],
  ['non-binding U.S.-led', ['non-binding', 'U.S.-led']],
  ['a “terrorist attack,” and', ['a', 'terrorist', 'attack', 'and']],
  ['war — it is', ['war', 'it', 'is']],
  ['Iraq.— Jim', ['Iraq', 'Jim']],
  ['2020–2021', ['2020-2021']],
  ['Iraqi forces’ success', ['Iraqi', "forces'", 'success']],
  ['‘remaining combat troops’ from', ['remaining', 'combat', 'troops', 'from']],
  ['Daesh (ISIS)* between', ['Daesh', '(ISIS)', 'between']],
  ['Daesh [ISIS],', ['Daesh', '[ISIS]']],
  ['— – …', []],
  ['a\u00a0b\u2009c\n d', ['a', 'b', 'c', 'd']],
])('finds the words of %j', (text, words) => {
  expect(bare(text)).toEqual(words);
});

test('every word lies where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      expect(countWords(text)).toBe(words.length);
      for (const [at, word] of words.entries()) {
        expect(wordsOf(text.slice(word.start, word.end))).toHaveLength(1);
        expect(word.start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0);
      }
    }),
  );
});

test('only the case of the first letter is folded', () => {
  expect(sameButFirstCase('The', 'the')).toBe(true);
  expect(sameButFirstCase('US', 'us')).toBe(false);
  expect(sameButFirstCase('a', '')).toBe(false);
});
