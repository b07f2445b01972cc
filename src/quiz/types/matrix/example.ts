import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'matrix'> = {
  question: schema.parse({
    type: 'matrix',
    id: 'example-whose-words',
    prompt: 'Whose words does each report put in quotation marks?',
    multiple: true,
    columns: [
      { id: 'miller', text: 'Chris Miller' },
      { id: 'hussein', text: 'Fuad Hussein' },
      { id: 'marotto', text: 'Wayne Marotto' },
    ],
    rows: [
      {
        id: 'dcnf',
        text: 'DCNF, November 2020',
        cells: ['hussein', 'miller'],
        feedback:
          'Iraq’s minister has most of the quoted words. Miller has four, inside a tweet that the report shows.',
        evidence: [{ source: 'dcnf-2020-11-18', paragraphs: ['p1', 'p4'] }],
      },
      {
        id: 'rudaw-nov',
        text: 'Rudaw, November 2020',
        cells: ['miller'],
        feedback:
          'Miller speaks at a press conference and in a memo. Nobody else is quoted, so it is one voice by two roads.',
        evidence: [{ source: 'rudaw-2020-11-17', paragraphs: ['p3', 'p11'] }],
      },
      {
        id: 'rudaw-jan',
        text: 'Rudaw, January 2021',
        cells: ['miller', 'marotto'],
        feedback:
          'Miller is quoted from a Pentagon statement. Marotto, who speaks for the coalition, is quoted from a tweet.',
        evidence: [{ source: 'rudaw-2021-01-15', paragraphs: ['p2', 'p10'] }],
      },
      {
        id: 'sputnik',
        text: 'Sputnik, December 2021',
        cells: [],
        feedback:
          'It quotes Qasim al-Araji, Lloyd Austin and the agreement of July 2021. None of the three named above speaks in it.',
        evidence: [{ source: 'sputnik-2021-12-09', paragraphs: ['p3', 'p7'] }],
      },
    ],
    explanation:
      'Quotation marks show whose words they are. Count the voices, then ask by which road each one came.',
    evidence: [{ claim: 'quoted-voices' }],
    objective: 'draw-chain',
    level: 'understand',
  }),
  samples: [
    {
      as: 'right',
      response: {
        dcnf: ['miller', 'hussein'],
        'rudaw-nov': ['miller'],
        'rudaw-jan': ['miller', 'marotto'],
        sputnik: ['_none'],
      },
      earns: 1,
    },
    {
      as: 'right',
      response: {
        sputnik: ['_none'],
        'rudaw-jan': ['marotto', 'miller'],
        'rudaw-nov': ['miller'],
        dcnf: ['hussein', 'miller'],
      },
      earns: 1,
    },
    {
      as: 'half',
      response: { dcnf: ['miller'], 'rudaw-nov': ['miller', 'hussein'], sputnik: ['_none'] },
      earns: 0.5,
    },
    {
      as: 'wrong',
      response: {
        dcnf: ['marotto'],
        'rudaw-nov': ['_none'],
        'rudaw-jan': ['miller', 'hussein', 'marotto'],
        sputnik: ['miller', 'hussein', 'marotto'],
      },
      earns: 0,
    },
    { as: 'empty', response: {}, earns: 'unanswered' },
  ],
};
