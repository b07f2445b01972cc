import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'ordering'> = {
  question: schema.parse({
    type: 'ordering',
    id: 'example-order-of-events',
    prompt: 'In what order did these happen?',
    items: [
      {
        id: 'vote',
        text: 'Iraq’s parliament votes for foreign troops to leave',
        shown: 'January 2020',
      },
      { id: 'plan', text: 'The Pentagon announces a cut to 2,500', shown: '17 November 2020' },
      { id: 'reached', text: 'The level reaches 2,500', shown: '15 January 2021' },
      {
        id: 'statement',
        text: 'A joint statement says the mission has changed',
        shown: '7 April 2021',
      },
    ],
    explanation: 'The vote came first. The number stopped moving before the joint statement.',
    evidence: [{ claim: 'parliament-vote' }, { claim: 'level-now' }],
    objective: 'order-events',
    level: 'remember',
  }),
  samples: [
    { as: 'right', response: ['vote', 'plan', 'reached', 'statement'], earns: 1 },
    { as: 'half', response: ['plan', 'vote', 'reached', 'statement'], earns: 2 / 3 },
    { as: 'wrong', response: ['statement', 'reached', 'plan', 'vote'], earns: 0 },
    { as: 'empty', response: null, earns: 'unanswered' },
  ],
};
