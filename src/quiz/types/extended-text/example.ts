import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

const right = 'Pentagon: 2,500 US troops in Iraq. The planned cut is done, it said on 15 January.';

export const example: Example<'extended-text'> = {
  question: schema.parse({
    type: 'extended-text',
    id: 'example-fair-headline',
    prompt:
      'On 15 January 2021 the Pentagon says that the planned cut to 2,500 US troops in Iraq is done. Write a fair headline for that news, and one or two sentences under it.',
    words: { from: 20, to: 40 },
    rubric: [
      {
        id: 'speaker',
        text: 'Who says it',
        levels: [
          'No speaker is named.',
          'A speaker is named for a part of it.',
          'Each statement has its speaker.',
        ],
      },
      {
        id: 'act',
        text: 'Planned or done',
        levels: [
          'The cut reads as a plan, or it stays open which it is.',
          'The cut reads as done, and no date stands beside it.',
          'The cut reads as done, with its date.',
        ],
      },
      {
        id: 'mission',
        text: 'Number and mission',
        levels: [
          'The number reads as the end of the mission.',
          'The number stands for itself; the mission is left out or named apart.',
        ],
      },
    ],
    models: [
      {
        text: 'Pentagon: planned cut in Iraq is done, 2,500 US troops there. It gave the figure on 15 January 2021. Acting defense secretary Christopher Miller says that President Trump ordered the cut.',
        note: 'The headline names the speaker first and says that the act is done. The order is Miller’s word, and it stands as his. The reasons are left out, as a short text may do.',
      },
      {
        text: 'US troop level in Iraq at 2,500, by the Pentagon’s count. The cut that was announced in November is complete, it says. It speaks of a move away from major combat, and of air power that stays.',
        note: 'Number and mission stand in sentences of their own, so that nobody takes the smaller number for the end. The date could be closer: only the month of the plan is there.',
      },
    ],
    misconception: 'plan-is-done',
    explanation:
      'A fair short text gives the figure, its date and its speaker, and says no more than they do.',
    evidence: [
      { claim: 'level-now' },
      { claim: 'who-decides' },
      { source: 'rudaw-2021-01-15', paragraphs: ['p3', 'p9'] },
    ],
    objective: 'number-and-mission',
    level: 'evaluate',
  }),
  samples: [
    { as: 'right', response: { text: right }, earns: 'ungraded' },
    { as: 'right', response: { text: 'Pentagon:\n  2,500 left\n' }, earns: 'ungraded' },
    { as: 'empty', response: { text: '' }, earns: 'unanswered' },
    { as: 'empty', response: { text: ' – … \n' }, earns: 'unanswered' },
    { as: 'empty', response: { text: 'No idea' }, earns: 'unanswered' },
    { as: 'empty', response: null, earns: 'unanswered' },
  ],
};
