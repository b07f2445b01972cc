import { describe, expect, test } from 'vitest';
import { at, attempt } from './arbitrary-events.ts';
import { courseProgress, type Place, readPlace } from './course-progress.ts';

/** Three lessons of two questions: a1 a2, b1 b2, c1 c2. */
const course = ['a', 'b', 'c'].map((id) => ({
  id,
  questions: [1, 2].map((n) => ({ id: `${id}${n}`, revision: 'r1', possible: 1 })),
  exit: [],
}));

function after(questions: readonly string[], place?: Place) {
  const events = questions.map((question) => attempt({ id: `e-${question}`, question }));
  return courseProgress(course, events, place);
}

test('counts each lesson by its own questions', () => {
  expect(after(['a1', 'a2', 'c2'])).toMatchObject({
    done: 1,
    lessons: [
      { id: 'a', state: 'done', answered: 2, of: 2, earned: 2, possible: 2 },
      { id: 'b', state: 'new', answered: 0, nextQuestion: 'b1' },
      { id: 'c', state: 'started', answered: 1, nextQuestion: 'c1' },
    ],
  });
});

test.each<[string, readonly string[], Place | undefined, object]>([
  ['a new learner begins', [], undefined, { kind: 'begin', lesson: 'a' }],
  [
    'the saved place comes first',
    ['a1'],
    { lesson: 'b', anchor: 'b-2' },
    { kind: 'continue', lesson: 'b', anchor: 'b-2' },
  ],
  ['a place at the top of a lesson', ['a1'], { lesson: 'c' }, { kind: 'continue', lesson: 'c' }],
  [
    'a place in a finished lesson is passed over',
    ['a1', 'a2'],
    { lesson: 'a', anchor: 'a1' },
    { kind: 'begin', lesson: 'b' },
  ],
  [
    'a place in a lesson that is gone is passed over',
    ['a1'],
    { lesson: 'z' },
    { kind: 'continue', lesson: 'a', anchor: 'a2' },
  ],
  [
    'the open question of a started lesson',
    ['a1', 'a2', 'c1'],
    undefined,
    { kind: 'continue', lesson: 'c', anchor: 'c2' },
  ],
  [
    'the first of two started lessons',
    ['b1', 'c1'],
    undefined,
    { kind: 'continue', lesson: 'b', anchor: 'b2' },
  ],
  ['the next new lesson', ['a1', 'a2'], undefined, { kind: 'begin', lesson: 'b' }],
  ['review at the end', ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'], undefined, { kind: 'review' }],
])('continue: %s', (_name, answered, place, next) => {
  expect(after(answered, place).next).toEqual(next);
});

describe('a lesson with an exit quiz', () => {
  const withExit = course.map((lesson) => ({ ...lesson, exit: lesson.questions.slice(1) }));
  const answered = (question: string) => courseProgress(withExit, [attempt({ question })]);

  test('is done once that is answered, and shows its points apart', () => {
    expect(answered('a2')).toMatchObject({
      done: 1,
      lessons: [
        { state: 'done', answered: 1, of: 2, exit: { answered: 1, of: 1, earned: 1, possible: 1 } },
        { state: 'new' },
        { state: 'new' },
      ],
      next: { kind: 'begin', lesson: 'b' },
    });
  });

  test('is only started by its other questions', () => {
    expect(answered('a1')).toMatchObject({
      done: 0,
      lessons: [{ state: 'started', exit: { answered: 0 } }, {}, {}],
      next: { kind: 'continue', lesson: 'a', anchor: 'a2' },
    });
  });
});

test('a lesson whose key has changed is no longer done', () => {
  const changed = course.map((lesson) => ({
    ...lesson,
    questions: lesson.questions.map((question) => ({ ...question, revision: 'r2' })),
  }));

  expect(courseProgress(changed, [attempt({ question: 'a1' })])).toMatchObject({
    done: 0,
    lessons: [{ state: 'started', changed: 1, answered: 0 }, { state: 'new' }, { state: 'new' }],
    next: { kind: 'continue', lesson: 'a', anchor: 'a1' },
  });
});

test('a lesson without questions is nothing to continue with', () => {
  const { next } = courseProgress([{ id: 'x', questions: [], exit: [] }, ...course], []);

  expect(next).toEqual({ kind: 'begin', lesson: 'a' });
});

test('a course without lessons offers review', () => {
  expect(courseProgress([], [])).toEqual({ lessons: [], done: 0, next: { kind: 'review' } });
});

test.each([
  ['set back', [at('09:00'), '2019-01-01T00:00:00.000Z']],
  ['set forward', [at('09:00'), '2039-01-01T00:00:00.000Z']],
])('with a clock %s every answer counts', (_name, [first = '', second = '']) => {
  const events = [
    attempt({ id: 'e1', question: 'a1', at: first }),
    attempt({ id: 'e2', question: 'a2', at: second }),
  ];

  expect(courseProgress(course, events).lessons[0]).toMatchObject({ state: 'done', earned: 2 });
});

describe('a saved place', () => {
  test.each([
    [
      { lesson: 'a', anchor: 'b' },
      { lesson: 'a', anchor: 'b' },
    ],
    [{ lesson: 'a' }, { lesson: 'a' }],
    [{ lesson: 'a', anchor: 7, at: 'now' }, { lesson: 'a' }],
    [{ lesson: 'javascript:alert(1)' }, undefined],
    [{ anchor: 'b' }, undefined],
    ['a', undefined],
    [undefined, undefined],
  ])('reads %j as %j', (stored, expected) => {
    expect(readPlace(stored)).toEqual(expected);
  });
});

test('calls a lesson done when its exit quiz is answered, whatever else is open', () => {
  const question = (id: string) => ({ id, revision: 'r1', possible: 1 });
  const lesson = {
    id: 'one',
    questions: [question('early'), question('last')],
    exit: [question('last')],
  };
  const answered = {
    v: 1,
    id: 'e1',
    learner: 'me',
    at: '2026-01-01T00:00:00.000Z',
    kind: 'attempt',
    question: 'last',
    revision: 'r1',
    response: null,
    score: { kind: 'scored', earned: 0.5, possible: 1 },
    seed: 0,
    context: { quiz: 'exit', mode: 'page' },
  } as const;

  const { lessons, done, next } = courseProgress([lesson], [answered]);

  expect(lessons[0]).toMatchObject({
    state: 'done',
    answered: 1,
    of: 2,
    exit: { earned: 0.5, of: 1 },
  });
  expect([done, next]).toEqual([1, { kind: 'review' }]);
});
