import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'multiple-response'> = {
  question: schema.parse({
    type: 'multiple-response',
    id: 'example-line-of-numbers',
    prompt: 'Which of these can be read off the line of troop numbers? More than one may be right.',
    options: [
      {
        id: 'fell-500',
        text: 'The level fell by 500 from November 2020 to January 2021',
        correct: true,
        feedback:
          'From 3,000 to 2,500. Two articles give both ends of that step while it is still a plan, and a third reports it done.',
      },
      {
        id: 'larger-first',
        text: 'The larger of the two cuts came first',
        correct: true,
        feedback:
          'A drop of 2,200 before November 2020, then one of 500. One article alone gives both steps, near its end.',
      },
      {
        id: 'advisers',
        text: 'US forces became advisers in April 2021',
        feedback:
          'That is a change of label, from a joint statement. It belongs to the lower track. The line of numbers does not move that day.',
        misconception: 'label-is-number',
      },
      {
        id: 'none-left',
        text: 'The last soldier left in December 2021',
        feedback:
          'No article gives a figure for December 2021. The announcement concerns the combat mission, and the line of numbers stays where it was.',
        misconception: 'withdrawal-means-none-left',
      },
    ],
    explanation: 'The line shows how many. What they were called is on the track below it.',
    evidence: [{ claim: 'level-now' }, { claim: 'peak' }],
    objective: 'number-and-mission',
    level: 'apply',
  }),
  samples: [
    { as: 'right', response: ['fell-500', 'larger-first'], earns: 1 },
    { as: 'right', response: ['larger-first', 'fell-500', 'larger-first'], earns: 1 },
    { as: 'half', response: ['fell-500'], earns: 0.5 },
    { as: 'wrong', response: ['advisers'], earns: 0 },
    { as: 'empty', response: [], earns: 'unanswered' },
  ],
};
