import type { Nodes, Paragraph } from 'mdast';
import { expect, test } from 'vitest';
import { byMoment, momentOf } from './notes.ts';

const note = (label: string, text = 'x'): Paragraph => ({
  type: 'paragraph',
  children: [
    { type: 'strong', children: [{ type: 'text', value: label }] },
    { type: 'text', value: ` ${text}` },
  ],
});
const plain: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'Ask who.' }] };

test.each([
  ['Ask first.', 'predict'],
  ['Predict, reveal.', 'predict'],
  ['Projection.', 'reveal'],
  ['Misconceptions.', 'reveal'],
  ['Discuss, no key.', 'discuss'],
  ['Tone.', 'before'],
  ['For you.', 'before'],
  ['A label of one’s own.', 'before'],
])('a note that opens with %s is needed at %s', (label, moment) => {
  expect(momentOf(note(label))).toBe(moment);
});

test('a note without a label is for the teacher', () => {
  expect(momentOf(plain)).toBe('before');
});

test('notes come in the order of a class, in a moment in their own order', () => {
  const notes = ['Discuss.', 'Careful.', 'Predict.', 'Ask.', 'Draw.', 'Tone.'].map((label) =>
    note(label),
  );
  const [discuss, careful, predict, ask, draw, tone] = notes;
  expect(byMoment(notes)).toEqual([
    { moment: 'before', notes: [careful, tone] },
    { moment: 'predict', notes: [predict] },
    { moment: 'reveal', notes: [draw] },
    { moment: 'discuss', notes: [discuss, ask] },
  ]);
});

test('a list stays behind its note, and moments without a note are left out', () => {
  const list: Nodes = { type: 'list', children: [] };
  const ask = note('Ask.');
  expect(byMoment([ask, list])).toEqual([{ moment: 'discuss', notes: [ask, list] }]);
  expect(byMoment([plain])).toEqual([{ moment: 'before', notes: [plain] }]);
  expect(byMoment([])).toEqual([]);
});
