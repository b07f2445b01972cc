import { expect, test } from 'vitest';
import { firstDraw, isAtEnd, isRetaken, type Quiz, QuizFile, type QuizPurpose } from './quiz.ts';
import { example } from './types/single-choice/example.ts';

const questions = ['a', 'b', 'c', 'd'].map((id) => ({ ...example.question, id }));
const file = (settings: object) =>
  QuizFile.safeParse({ title: 'T', lesson: 'l', purpose: 'exit', questions, ...settings });
const quiz = (settings: Partial<Quiz>): Quiz => ({
  ...QuizFile.parse({ title: 'T', lesson: 'l', purpose: 'exit', questions }),
  id: 'q',
  ...settings,
});

test.each<[QuizPurpose, Quiz['feedback'], boolean, boolean]>([
  ['guess-first', undefined, false, false],
  ['embedded', undefined, false, false],
  ['embedded', 'at-end', true, true],
  ['exit', undefined, false, true],
  ['pretest', undefined, true, true],
  ['posttest', undefined, true, true],
  ['posttest', 'at-once', false, true],
  ['delayed', undefined, true, true],
  ['review', undefined, false, true],
])('%s with feedback %s: at the end %s, begun again %s', (purpose, feedback, atEnd, retaken) => {
  const one = quiz({ purpose, feedback });
  expect(isAtEnd(one)).toBe(atEnd);
  expect(isRetaken(one)).toBe(retaken);
});

test('asks all questions where none are drawn, else as many as the file says', () => {
  expect(firstDraw(quiz({}))).toEqual(['a', 'b', 'c', 'd']);
  expect(firstDraw(quiz({ draw: 2 }))).toHaveLength(2);
  expect(firstDraw(quiz({ draw: 2 }))).toEqual(firstDraw(quiz({ draw: 2 })));
  expect(isRetaken(quiz({ purpose: 'embedded', draw: 2 }))).toBe(true);
});

test.each([
  [{ draw: 3 }, undefined],
  [{ draw: 4 }, 'a draw is smaller than the number of questions'],
  [{ tries: 2 }, undefined],
  [{ tries: 2, feedback: 'at-end' }, 'with feedback at the end each question has one try'],
  [
    { tries: 1, purpose: 'pretest', lesson: undefined },
    'with feedback at the end each question has one try',
  ],
  [{ purpose: 'review', lesson: undefined }, undefined],
  [{ purpose: 'delayed', lesson: undefined }, undefined],
  [{ lesson: undefined }, 'this quiz stands in a lesson, so it names it'],
  [{ purpose: 'posttest' }, 'a test belongs to the whole course: take the line out'],
  [{ passages: [{ before: 'b', title: 'T', text: 'One.' }] }, undefined],
  [{ passages: [{ before: 'z', title: 'T', text: 'One.' }] }, 'no question here is called z'],
  [
    { passages: [{ before: 'b', title: 'T', text: 'One.' }], draw: 2 },
    'a draw would part a text from its questions',
  ],
])('judges the settings %j', (settings, message) => {
  expect(file(settings).error?.issues[0]?.message).toBe(message);
});
