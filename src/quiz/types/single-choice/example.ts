import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'single-choice'> = {
  question: schema.parse({
    type: 'single-choice',
    id: 'example-two-counts',
    prompt:
      'One report speaks of a “seven rocket strike” (D), another says “Four rockets landed” (R1). What follows?',
    options: [
      {
        id: 'both',
        text: 'Both can be right',
        correct: true,
        feedback:
          'The counts were made at different times and over different areas. Four landed near the Green Zone, by the first report; seven were fired, by a later one.',
      },
      {
        id: 'later',
        text: 'The later count replaces the earlier one',
        credit: 0.5,
        feedback:
          'Defensible: a later count often knows more. Yet the first one was right about the area and the hour it spoke of.',
        misconception: 'different-numbers-mean-error',
      },
      {
        id: 'mistake',
        text: 'One of them is a mistake',
        feedback:
          'Two figures can differ and both hold. Ask first what each one counts, where, and when. Then ask whether they still disagree.',
        misconception: 'different-numbers-mean-error',
      },
      {
        id: 'invented',
        text: 'One of them was made up',
        feedback:
          'Nothing in either text points to invention. One report names the office that counted, and the other names its news agency.',
        misconception: 'slip-means-deceit',
      },
    ],
    hints: ['Which area does each count cover?'],
    explanation:
      'A count has a place, a time and a rule. When two figures differ, compare those three before you call one of them wrong.',
    evidence: [{ claim: 'rockets-17-nov' }],
    objective: 'count-sources',
    level: 'analyse',
    judges: { source: 'rudaw-2020-11-17', verdict: 'both-right' },
  }),
  samples: [
    { as: 'right', response: 'both', earns: 1 },
    { as: 'half', response: 'later', earns: 0.5 },
    { as: 'wrong', response: 'mistake', earns: 0 },
    { as: 'empty', response: null, earns: 'unanswered' },
  ],
};
