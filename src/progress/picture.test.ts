import { expect, test } from 'vitest';
import { at, attempt } from './arbitrary-events.ts';
import { courseProgress } from './course-progress.ts';
import type { AttemptEvent, Certainty, RecordEvent } from './event.ts';
import { histories } from './fold.ts';
import { type CourseQuestion, finishedAt, picture } from './picture.ts';

const question = (id: string, objective: string, possible = 1): CourseQuestion => ({
  id,
  objective,
  revision: 'r1',
  possible,
});
const COURSE = [question('q1', 'count'), question('q2', 'count', 2), question('q3', 'quote')];

let count = 0;
function answer(id: string, time: string, share: number, certainty?: Certainty): RecordEvent {
  count += 1;
  const change: Partial<AttemptEvent> = {
    id: `a${count}`,
    question: id,
    at: at(time),
    score: { kind: 'scored', earned: share, possible: 1 },
    ...(certainty && { certainty }),
  };
  return attempt(change);
}
const seen = (list: readonly RecordEvent[]) => picture(COURSE, histories(list));

test('an empty record makes an empty picture', () => {
  expect(seen([])).toMatchObject({
    objectives: new Map(),
    confidentlyWrong: [],
    bands: [{ n: 0 }, { n: 0 }, { n: 0 }, { n: 0 }],
  });
});

test('adds up first tries and best tries by objective, over what was answered', () => {
  const list = [
    answer('q1', '09:00', 0),
    answer('q1', '09:01', 1),
    answer('q2', '09:02', 0.5),
    answer('q2', '09:03', 0),
  ];

  expect([...seen(list).objectives]).toEqual([
    ['count', { first: 1, best: 2, possible: 3, answered: 2, of: 2 }],
  ]);
});

test('sets sure against right over first answers only, the surest first', () => {
  const list = [
    answer('q1', '09:00', 0, 'certain'),
    answer('q1', '09:01', 1, 'fairly'),
    answer('q2', '09:02', 0.5, 'certain'),
    answer('q3', '09:03', 1, 'guess'),
  ];

  expect(seen(list).bands).toEqual([
    { certainty: 'certain', n: 2, right: 0, partly: 1 },
    { certainty: 'fairly', n: 0, right: 0, partly: 0 },
    { certainty: 'guess', n: 1, right: 1, partly: 0 },
    { certainty: 'no-idea', n: 0, right: 0, partly: 0 },
  ]);
});

test('lists what was wrong though certain, the latest first, until it is put right', () => {
  const wrong = [answer('q1', '09:00', 0, 'certain'), answer('q3', '09:05', 0.4, 'certain')];
  expect(seen(wrong).confidentlyWrong).toEqual(['q3', 'q1']);

  expect(seen([...wrong, answer('q3', '09:06', 1, 'certain')]).confidentlyWrong).toEqual(['q1']);
  expect(seen([answer('q1', '09:00', 0, 'fairly')]).confidentlyWrong).toEqual([]);
});

test('a lesson is finished when the last of its deciding questions was first answered', () => {
  const lesson = { id: 'one', questions: COURSE, exit: COURSE.slice(0, 2) };
  const on = (list: readonly RecordEvent[]) => {
    const [progress] = courseProgress([lesson], list).lessons;
    return progress && finishedAt(lesson, progress);
  };
  const list = [answer('q1', '09:00', 1), answer('q2', '09:10', 0), answer('q1', '09:20', 1)];

  expect(on(list.slice(0, 1))).toBeUndefined();
  expect(on(list)).toBe(at('09:10'));
});
