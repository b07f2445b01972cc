import { expect, test } from 'vitest';
import { attempt } from './arbitrary-events.ts';
import type { RecordEvent } from './event.ts';
import { histories } from './fold.ts';
import { isPassed, type QuestionOutline, tally } from './quiz-progress.ts';

const three: { pass: number; questions: QuestionOutline[] } = {
  pass: 2 / 3,
  questions: ['q1', 'q2', 'q3'].map((id) => ({ id, revision: 'r1', possible: 1 })),
};

/** Tries in order: question and share of its point. */
function after(tries: readonly (readonly [string, number])[], quiz = three) {
  const events = tries.map(([question, earned], index) =>
    attempt({ id: `e${100 + index}`, question, score: { kind: 'scored', earned, possible: 1 } }),
  );
  return summed(quiz, events);
}

function summed({ pass, questions }: typeof three, events: readonly RecordEvent[]) {
  const sum = tally(questions, histories(events));
  return { ...sum, complete: sum.answered === sum.of, passed: isPassed(sum, pass) };
}

test.each([
  ['nothing', [], { answered: 0, earned: 0, complete: false, passed: false, nextQuestion: 'q1' }],
  ['one of three', [['q2', 1]], { answered: 1, earned: 1, complete: false, nextQuestion: 'q1' }],
  // An unanswered question is worth 0 of its points, so two thirds are reached without it.
  [
    'two right of three',
    [
      ['q1', 1],
      ['q2', 1],
    ],
    { answered: 2, complete: false, passed: true, nextQuestion: 'q3' },
  ],
  [
    'all wrong',
    [
      ['q1', 0],
      ['q2', 0],
      ['q3', 0],
    ],
    { complete: true, passed: false, earned: 0 },
  ],
  [
    'all right',
    [
      ['q1', 1],
      ['q2', 1],
      ['q3', 1],
    ],
    { complete: true, passed: true, nextQuestion: undefined },
  ],
  [
    'a second try',
    [
      ['q1', 0],
      ['q1', 1],
    ],
    { answered: 1, earned: 1, firstEarned: 0 },
  ],
  [
    'a worse second try',
    [
      ['q1', 1],
      ['q1', 0],
    ],
    { earned: 1, firstEarned: 1 },
  ],
  ['another quiz’s question', [['q9', 1]], { answered: 0, earned: 0 }],
] as const)('after %s', (_name, tries, expected) => {
  expect(after(tries)).toMatchObject({ of: 3, possible: 3, ...expected });
});

test('a pass mark is not missed by the last bit of a sum', () => {
  const quiz = { ...three, pass: 0.4, questions: three.questions.slice(0, 2) };

  // 0.7 + 0.1 is 0.7999999999999999 to a computer.
  expect(
    after(
      [
        ['q1', 0.7],
        ['q2', 0.1],
      ],
      quiz,
    ),
  ).toMatchObject({ passed: true });
  expect(
    after(
      [
        ['q1', 0.7],
        ['q2', 0.09],
      ],
      quiz,
    ),
  ).toMatchObject({ passed: false });
});

test('a changed question is open again, and counted apart', () => {
  const quiz = { ...three, questions: three.questions.map((q) => ({ ...q, revision: 'r2' })) };

  expect(after([['q1', 1]], quiz)).toMatchObject({
    answered: 0,
    changed: 1,
    earned: 0,
    nextQuestion: 'q1',
  });
});

test('a question of more points weighs more', () => {
  const [q1, q2] = three.questions;
  if (!q1 || !q2) throw new Error('outline');
  const quiz = { ...three, pass: 0.7, questions: [{ ...q1, possible: 3 }, q2] };

  expect(after([['q1', 1]], quiz)).toMatchObject({ earned: 3, possible: 4, passed: true });
});

test('a quiz without points is passed when every question is answered', () => {
  const quiz = { ...three, questions: [{ id: 'q1', revision: 'r1', possible: 0 }] };
  const ungraded = attempt({ score: { kind: 'ungraded' } });

  expect(summed(quiz, [])).toMatchObject({ passed: false, complete: false });
  expect(summed(quiz, [ungraded])).toMatchObject({ passed: true, complete: true });
});
