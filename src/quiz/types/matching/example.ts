import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'matching'> = {
  question: schema.parse({
    type: 'matching',
    id: 'example-what-a-verb-claims',
    prompt: 'What does each wording claim about the cut?',
    choices: [
      { id: 'plan', text: 'It is planned' },
      { id: 'done', text: 'It is done' },
      { id: 'agreed', text: 'It is agreed, with no date' },
    ],
    rows: [
      {
        id: 'will',
        text: '“will reduce its troops” (R1)',
        answer: 'plan',
        feedback: 'A future tense with a deadline behind it: a plan, announced by the Pentagon.',
      },
      {
        id: 'has',
        text: '“has reduced the force levels” (R2)',
        answer: 'done',
        feedback: 'A finished act, in the words of the person who ordered it.',
      },
    ],
    explanation: 'The tense of the verb tells a plan from a finished act.',
    evidence: [{ claim: 'happening' }],
    objective: 'number-and-mission',
    level: 'understand',
  }),
  samples: [
    { as: 'right', response: { will: 'plan', has: 'done' }, earns: 1 },
    { as: 'half', response: { will: 'plan' }, earns: 0.5 },
    { as: 'wrong', response: { will: 'done', has: 'plan' }, earns: 0 },
    { as: 'empty', response: {}, earns: 'unanswered' },
  ],
};
