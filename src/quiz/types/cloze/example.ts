import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'cloze'> = {
  question: schema.parse({
    type: 'cloze',
    id: 'example-plan-to-fact',
    prompt: 'Complete this account of the cut to 2,500 troops.',
    text: 'In November 2020 Rudaw wrote that the US “will reduce its troops” (R1): the cut was [](november). In January 2021 it passed on the words “has reduced the force levels” (R2): the cut was [](january). In both reports the news comes from one place, the [](office), and the headline of January names it.',
    gaps: [
      {
        id: 'november',
        options: [
          { id: 'planned', text: 'planned', correct: true },
          { id: 'begun', text: 'begun' },
          { id: 'done', text: 'done' },
        ],
        feedback:
          'The verb looks ahead and a deadline in January stands with it. A plan is a claim about what somebody means to do.',
      },
      {
        id: 'january',
        options: [
          { id: 'planned', text: 'planned' },
          { id: 'begun', text: 'begun' },
          { id: 'done', text: 'done', correct: true },
        ],
        feedback:
          'The verb tells of a finished act, in a statement of the man who made the plan known. The second paragraph has it.',
      },
      {
        id: 'office',
        accept: ['Pentagon', 'US Department of Defense', 'Department of Defense'],
        feedback:
          'Both reports name the speaker and his office, the US ministry of defence. The headline of January has its short name behind a colon.',
      },
    ],
    explanation:
      'One number, two stages: a plan in November, a finished act in January. Each report is clear about its own stage and says who speaks.',
    evidence: [
      { source: 'rudaw-2020-11-17', paragraphs: ['p1', 'p2'] },
      { source: 'rudaw-2021-01-15', paragraphs: ['headline', 'p1', 'p2'] },
    ],
    objective: 'number-and-mission',
    level: 'understand',
  }),
  samples: [
    ...['Pentagon', ' pentagon.', 'US department of  defense'].map(
      (office) =>
        ({
          as: 'right',
          response: { november: 'planned', january: 'done', office },
          earns: 1,
        }) as const,
    ),
    { as: 'half', response: { november: 'planned', january: 'begun' }, earns: 1 / 3 },
    {
      as: 'wrong',
      response: { november: 'done', january: 'planned', office: 'White House' },
      earns: 0,
    },
    { as: 'empty', response: {}, earns: 'unanswered' },
    { as: 'empty', response: { office: ' … ' }, earns: 'unanswered' },
  ],
};
