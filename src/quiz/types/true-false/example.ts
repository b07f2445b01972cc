import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'true-false'> = {
  question: schema.parse({
    type: 'true-false',
    id: 'example-one-threat-twice',
    prompt:
      'Rudaw’s two reports are two separate sources for the US threat to close its embassy in Baghdad.',
    answer: false,
    feedback: {
      saidTrue:
        'Two reports are two sources only if each found it out by itself. Lay the two paragraphs on the threat side by side: number six in the first report, number seven in the second.',
      saidFalse:
        'The paragraph on the threat is the same in both, word for word. The second telling repeats the first, so it adds no voice of its own.',
    },
    reasons: [
      {
        id: 'same-paragraph',
        text: 'the later report has the same paragraph, with the same slip',
        correct: true,
        feedback:
          'Both paragraphs have “reign in” (R1) where the sense asks for _rein in_. A shared slip is a strong sign that one text was copied from the other.',
      },
      {
        id: 'months-apart',
        text: 'the two reports came out two months apart',
        feedback:
          'Time between two texts does not show where their words come from. A paragraph can be copied after a day or after a year.',
        misconception: 'copied-note-counts-twice',
      },
      {
        id: 'no-name',
        text: 'neither report names a person who made the threat',
        feedback:
          'That holds for both, and it is worth a note. Yet it tells how well the threat can be checked, not whether the second report rests on the first.',
      },
    ],
    hints: ['Compare the sixth paragraph of the first report with the seventh of the second.'],
    explanation:
      'Using one’s own background again is common in news, and the first report names the Iraqi body that counted the rockets. But a repeated paragraph is one source, however often it is printed.',
    evidence: [{ claim: 'copied-paragraph' }, { claim: 'embassy-threat' }],
    objective: 'count-sources',
    level: 'analyse',
  }),
  samples: [
    { as: 'right', response: { verdict: 'false', reason: 'same-paragraph' }, earns: 1 },
    { as: 'half', response: { verdict: 'false', reason: 'months-apart' }, earns: 0.5 },
    { as: 'wrong', response: { verdict: 'true', reason: 'months-apart' }, earns: 0 },
    { as: 'wrong', response: { verdict: 'true', reason: 'same-paragraph' }, earns: 0 },
    { as: 'empty', response: {}, earns: 'unanswered' },
    { as: 'empty', response: { verdict: 'false' }, earns: 'unanswered' },
    { as: 'empty', response: { reason: 'same-paragraph' }, earns: 'unanswered' },
  ],
};
