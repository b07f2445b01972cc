/** Plans and tracks of the module, derived from its lessons. */
import { describe, expect, test } from 'vitest';
import { PERIOD_MINUTES } from '../../src/authoring/tracks.ts';
import { loadLibrary } from '../../src/site/library.ts';
import { minutesOf } from '../../src/site/minutes.ts';
import {
  askedOf,
  misconceptionsOf,
  planSections,
  quizzesOf,
  termsOf,
  trackLessons,
  trackQuizzes,
} from '../../src/site/plan.ts';
import { clocked } from '../../src/site/track-clock.ts';
import { FILES, libraryOf } from './fixture.ts';
import { PIER } from './track-cases.ts';

const { library } = loadLibrary(process.cwd());
const lessons = [...library.lessons.keys()];
const tracks = [...library.tracks.values()];

describe.each(lessons)('the plan of %s', (id) => {
  const sections = planSections(library, id);
  const sum = (of: (section: (typeof sections)[number]) => number) =>
    sections.reduce((all, section) => all + of(section), 0);

  test('adds up: minutes inside the range, words, exhibits and questions of the lesson', () => {
    const { from, to } = minutesOf(library, id);
    const lesson = library.lessons.get(id);
    expect(sum(({ minutes }) => minutes)).toBeGreaterThanOrEqual(from);
    expect(sum(({ minutes }) => minutes)).toBeLessThanOrEqual(to);
    expect(sections.every(({ minutes }) => minutes >= 1)).toBe(true);
    expect(sum(({ words }) => words)).toBe(lesson?.words);
    expect(sum(({ exhibits }) => exhibits.length)).toBe(lesson?.exhibits);
    const asked = sum(({ quizzes, questions }) =>
      quizzes.reduce((all, quiz) => all + quiz.questions.length, questions.length),
    );
    expect(asked).toBe(
      quizzesOf(library, id).reduce((all, quiz) => all + quiz.questions.length, 0),
    );
  });

  test('holds every note once', () => {
    const blocks = library.lessons.get(id)?.blocks ?? [];
    const notes = blocks.flatMap((block) => (block.kind === 'notes' ? block.nodes : []));
    const shown = sections.flatMap((section) => section.notes.flatMap((each) => each.notes));
    expect(new Set(shown)).toEqual(new Set(notes));
    expect(shown).toHaveLength(notes.length);
  });

  test('names each misconception of its questions, with a question that meets it', () => {
    const named = JSON.stringify(quizzesOf(library, id)).matchAll(/"misconception":"([\w-]+)"/gu);
    const listed = misconceptionsOf(library, id);
    expect(new Set(listed.map(({ misconception }) => misconception.id))).toEqual(
      new Set([...named].map(([, one]) => one)),
    );
    for (const { met } of listed) {
      expect(met.length).toBeGreaterThan(0);
      for (const asked of met) expect(askedOf(library, asked.question.id)).toEqual(asked);
    }
  });

  test('explains the terms of the lesson', () => {
    expect(termsOf(library, id).length).toBeGreaterThan(0);
  });
});

test('the plan of a small lesson', () => {
  const small = libraryOf();
  expect(
    planSections(small, 'the-ferry').map(({ id, title, quizzes, notes }) => ({
      id,
      title,
      quizzes: quizzes.map((quiz) => quiz.id),
      notes: notes.map(({ moment }) => moment),
    })),
  ).toEqual([
    { id: undefined, title: undefined, quizzes: [], notes: [] },
    { id: 'two-boats', title: 'Two boats', quizzes: ['ferry-exit'], notes: ['before'] },
  ]);
  expect(
    misconceptionsOf(small, 'the-ferry').map(({ misconception, met }) => [
      misconception.id,
      met.map(({ number }) => number),
    ]),
  ).toEqual([
    ['once-is-enough', [1]],
    ['more-is-likelier', [1]],
  ]);
  expect(termsOf(small, 'the-ferry').map(({ id }) => id)).toEqual(['ferry']);
});

test('a lesson without sections, notes and quizzes has a plan too', () => {
  const small = libraryOf(new Map([...FILES, PIER]));
  expect(planSections(small, 'the-pier')).toEqual([
    {
      id: undefined,
      title: undefined,
      minutes: 5,
      words: 6,
      exhibits: [],
      quizzes: [],
      questions: [],
      notes: [],
    },
  ]);
  expect(misconceptionsOf(small, 'the-pier')).toEqual([]);
});

test('there are the two tracks: one class, and six periods over all lessons', () => {
  expect(tracks.map(({ id, periods }) => [id, periods.length])).toEqual([
    ['one-class', 1],
    ['six-periods', 6],
  ]);
  const six = tracks[1];
  if (!six) throw new Error('no second track');
  expect(trackLessons(library, six).map(({ id }) => id)).toEqual(lessons);
  const purposes = trackQuizzes(library, six).map(({ purpose }) => purpose);
  for (const test of ['pretest', 'posttest', 'delayed'] as const) expect(purposes).toContain(test);
  expect(purposes.filter((purpose) => purpose === 'exit')).toHaveLength(lessons.length);
});

test('a period by the clock ends where it should', () => {
  for (const { periods } of tracks)
    for (const { steps } of periods) {
      const times = clocked(steps);
      expect(times[0]?.from).toBe(0);
      expect(times.at(-1)?.to).toBe(PERIOD_MINUTES);
      for (const [at, { from }] of times.entries())
        if (at > 0) expect(from).toBe(times[at - 1]?.to);
    }
});

test('no track asks a question twice', () => {
  for (const { periods } of tracks) {
    const polls = periods.flatMap(({ steps }) => steps.flatMap(({ poll }) => poll));
    expect(new Set(polls).size).toBe(polls.length);
  }
});
