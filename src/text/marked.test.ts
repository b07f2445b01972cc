import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedIds, parseMarked, unmarked, unmarkedIndexes } from './marked.ts';

test.each([
  ['no marks', [{ text: 'no marks' }]],
  ['a [b](one) c', [{ text: 'a ' }, { text: 'b', id: 'one' }, { text: ' c' }]],
  ['[](gap)', [{ text: '', id: 'gap' }]],
  ['[AP] said (so)', [{ text: '[AP] said (so)' }]],
  ['[a](Not An Id)', [{ text: '[a](Not An Id)' }]],
])('reads %j', (text, stretches) => {
  expect(parseMarked(text)).toEqual(stretches);
});

test('adds up to the text without its marks, each character from its place', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('[', ']', '(', ')', '[a](b)', '[x y](c-d)'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const plain = unmarked(text);
      expect(
        unmarkedIndexes(text)
          .map((at) => text[at])
          .join(''),
      ).toBe(plain);
      expect(markedIds(text)).toHaveLength(parseMarked(text).filter(({ id }) => id).length);
    }),
  );
});
