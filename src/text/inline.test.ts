import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type InlineNode, parseInline, plainText, printInline } from './inline.ts';

const text = (value: string): InlineNode => ({ kind: 'text', text: value });

test.each<[string, InlineNode[]]>([
  ['', []],
  ['Nothing special.', [text('Nothing special.')]],
  [
    'Both say “reign in” (R1), not ‘rein in’.',
    [
      text('Both say '),
      { kind: 'quote', words: 'reign in', label: 'R1' },
      text(', not ‘rein in’.'),
    ],
  ],
  ['“vital” (a word)', [{ kind: 'quote', words: 'vital' }, text(' (a word)')]],
  ['“vital”(R2)', [{ kind: 'quote', words: 'vital' }, text('(R2)')]],
  ['“vital” (AP copy)', [{ kind: 'quote', words: 'vital', label: 'AP copy' }]],
  ['A _plan_.', [text('A '), { kind: 'em', children: [text('plan')] }, text('.')]],
  [
    '_Not “so” (D)_',
    [{ kind: 'em', children: [text('Not '), { kind: 'quote', words: 'so', label: 'D' }] }],
  ],
  [
    '“snake_case” and snake_case',
    [{ kind: 'quote', words: 'snake_case' }, text(' and snake_case')],
  ],
  ['a _ b _ c', [text('a _ b _ c')]],
  ['__init__', [text('__init__')]],
  ['open “mark', [text('open “mark')]],
  ['two “open “marks”', [text('two “open '), { kind: 'quote', words: 'marks' }]],
  [
    'a _“quote_ across”',
    [text('a '), { kind: 'em', children: [text('“quote')] }, text(' across”')],
  ],
])('parses %j', (source, nodes) => {
  expect(parseInline(source, new Set(['AP copy']))).toEqual(nodes);
});

test('printing gives the text back, whatever it is', () => {
  const pieces = fc.constantFrom('“', '”', '_', ' ', ' (R1)', '(', ')', 'a', '–', '\n', '’', '🙂');
  const source = fc.oneof(
    fc.string(),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(source, (value) => {
      expect(printInline(parseInline(value))).toBe(value);
    }),
    { numRuns: 1000 },
  );
});

test('plain text has no marks of emphasis but keeps quotation marks', () => {
  expect(plainText(parseInline('A _cut_, “reign in” (R1)'))).toBe('A cut, “reign in” (R1)');
});
