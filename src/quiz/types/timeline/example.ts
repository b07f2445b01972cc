import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'timeline'> = {
  question: schema.parse({
    type: 'timeline',
    id: 'example-months-of-the-drawdown',
    prompt: 'In which month did each of these happen?',
    from: '2019-10',
    to: '2022-03',
    events: [
      {
        id: 'vote',
        text: 'Iraq’s parliament votes for foreign troops to leave',
        date: '2020-01',
        feedback:
          'The vote follows within days of the US strike that killed Qasem Soleimani. The resolution is non-binding.',
      },
      {
        id: 'plan',
        text: 'The Pentagon announces a cut to 2,500',
        date: '2020-11',
        feedback:
          'Chris Miller announces it on 17 November. It is a plan with a day set for it, 15 January.',
      },
      {
        id: 'statement',
        text: 'A joint statement calls the mission training and advice',
        date: '2021-04',
        feedback:
          'The US and Iraq say so on 7 April, almost three months after the number stopped moving.',
      },
      {
        id: 'end',
        text: 'An Iraqi adviser announces the end of the combat mission',
        date: '2021-12',
        tolerance: 1,
        bound: 3,
        feedback:
          'Qasim al-Araji writes it in a tweet. The end of the year had been agreed in July, so a month either way counts.',
      },
    ],
    explanation:
      'The vote came long before the cut. Both announcements about the mission came after the number had stopped moving.',
    evidence: [{ claim: 'parliament-vote' }, { claim: 'level-now' }, { claim: 'end-of-combat' }],
    objective: 'order-events',
    level: 'remember',
  }),
  samples: [
    {
      as: 'right',
      response: { vote: '2020-01', plan: '2020-11', statement: '2021-04', end: '2021-12' },
      earns: 1,
    },
    {
      as: 'right',
      response: { end: '2021-11', statement: '2021-04', plan: '2020-11', vote: '2020-01' },
      earns: 1,
    },
    { as: 'half', response: { vote: '2020-02', plan: '2020-11' }, earns: 3 / 8 },
    {
      as: 'wrong',
      response: { vote: '2021-12', plan: '2019-10', statement: '2020-01', end: '2020-11' },
      earns: 0,
    },
    { as: 'empty', response: {}, earns: 'unanswered' },
  ],
};
