import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'numeric'> = {
  question: schema.parse({
    type: 'numeric',
    id: 'example-troops-in-january',
    prompt: 'How many US troops were in Iraq on 15 January 2021, by the Pentagon’s count?',
    suffix: 'troops',
    answers: [
      {
        value: 2500,
        feedback:
          'That is the level that the Pentagon reported that day. It counts US troops, not the wider coalition.',
      },
      {
        value: 3000,
        tolerance: 50,
        credit: 0,
        feedback:
          'That was the level in November 2020, before the cut. The January report says that the cut was done.',
        misconception: 'plan-is-done',
      },
      {
        value: 2400,
        tolerance: 99,
        credit: 0.5,
        feedback: 'Close. The report gives a round figure, and yours is a little below it.',
      },
    ],
    otherwise: 'Look at the headline of the January report: it states the level and who gave it.',
    explanation: 'The Pentagon gave the figure on the day, and Rudaw named it as the source.',
    evidence: [{ claim: 'level-now' }],
    objective: 'state-level',
    level: 'remember',
  }),
  samples: [
    ...['2500', '2,500', '2.500', '2 500', ' about 2500 troops', '2’500', '２５００', '2500.0'].map(
      (text) => ({ as: 'right', response: { text, unit: null }, earns: 1 }) as const,
    ),
    { as: 'half', response: { text: '2,400', unit: null }, earns: 0.5 },
    { as: 'wrong', response: { text: '3 000', unit: null }, earns: 0 },
    { as: 'empty', response: null, earns: 'unanswered' },
  ],
};
