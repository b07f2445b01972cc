import type { Example } from '../../example.ts';
import { schema } from './schema.ts';

export const example: Example<'short-text'> = {
  question: schema.parse({
    type: 'short-text',
    id: 'example-two-words',
    prompt:
      'By this report the US threatened to leave if Iraq’s government “fails to reign in Iran-backed militias” (R1). Which two words does the sense ask for in place of “reign in” (R1)?',
    accept: [
      {
        text: 'rein in',
        feedback:
          'A rein holds a horse back, so to _rein in_ is to restrain. The other word, which a king does, sounds the same.',
      },
      { text: 'to rein in' },
    ],
    known: [
      {
        text: 'restrain',
        credit: 0.5,
        feedback:
          'That is what the sentence means. Asked for are the two words that sound like the printed ones and are spelled another way.',
      },
      {
        text: 'reign in',
        feedback:
          'These are the printed words. A king reigns; look for the word that sounds the same and has to do with a horse.',
        misconception: 'small-words-do-not-matter',
      },
      {
        text: 'rain in',
        feedback:
          'It sounds the same, but this one falls from the sky. The word asked for is the strap that holds a horse back.',
      },
    ],
    otherwise:
      'Say the printed words aloud: what else sounds like them? The sense is to hold something back, as a rider holds a horse.',
    hints: ['It is what a rider does with a horse.'],
    explanation:
      'The slip changes no fact, and the report gives three official reasons for the cuts with care. It is of use to a reader: where the same slip turns up again, one text was probably copied.',
    evidence: [{ claim: 'copied-paragraph' }],
    objective: 'spot-changes',
    level: 'apply',
  }),
  samples: [
    ...[
      'rein in',
      'Rein in.',
      '  REIN   IN ',
      '‘rein in’',
      'rein in!',
      'ｒｅｉｎ ｉｎ',
      'To rein in',
    ].map((response) => ({ as: 'right', response, earns: 1 }) as const),
    { as: 'half', response: 'Restrain', earns: 0.5 },
    { as: 'wrong', response: 'reign in', earns: 0 },
    { as: 'wrong', response: 'rule', earns: 0 },
    { as: 'empty', response: '', earns: 'unanswered' },
    { as: 'empty', response: ' … ', earns: 'unanswered' },
  ],
};
