import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, attempt, events } from './arbitrary-events.ts';
import type { AttemptEvent, RecordEvent } from './event.ts';
import { hintsOpened, histories, questionProgress, ratingsOf } from './fold.ts';

const common = { v: 1, learner: 'me' } as const;
const about = { ...common, question: 'q1', revision: 'r1' } as const;

/** An attempt at a time of day that earns a share of one point. */
function tried(time: string, earned: number, change: Partial<AttemptEvent> = {}): AttemptEvent {
  const score = { kind: 'scored', earned, possible: 1 } as const;
  return attempt({ id: `try-${time}`, at: at(time), score, ...change });
}

function hint(time: string, index: number, revision = 'r1'): RecordEvent {
  return { ...about, id: `hint-${time}`, at: at(time), kind: 'hint', hint: index, revision };
}

function reset(time: string, questions: 'all' | string[]): RecordEvent {
  return { ...common, id: `reset-${time}`, at: at(time), kind: 'reset', questions };
}

function voided(time: string, ids: string[], hidden = true): RecordEvent {
  return { ...common, id: `void-${time}`, at: at(time), kind: 'void', events: ids, hidden };
}

function progressOf(list: readonly RecordEvent[], revision = 'r1') {
  return questionProgress(histories(list).get('q1'), revision);
}

function hintsOf(list: readonly RecordEvent[]) {
  return hintsOpened(histories(list).get('q1'), 'r1');
}

test('a question without events is new', () => {
  expect(progressOf([])).toEqual({
    state: 'new',
    attempts: [],
    current: undefined,
    tries: 0,
    first: undefined,
    last: undefined,
    mastery: undefined,
  });
});

test('tells the first try, the last and the best apart', () => {
  const list = [tried('09:00', 0), tried('09:01', 1), tried('09:02', 0.5)];

  expect(progressOf(list)).toMatchObject({
    state: 'answered',
    tries: 3,
    first: 0,
    last: 0.5,
    mastery: 1,
    current: list[2],
  });
});

test('measures a score against what was possible then', () => {
  const score = { kind: 'scored', earned: 2, possible: 4 } as const;

  expect(progressOf([attempt({ score })])).toMatchObject({ first: 0.5, mastery: 0.5 });
});

test('an ungraded answer is an answer without a share', () => {
  const progress = progressOf([attempt({ score: { kind: 'ungraded' } })]);

  expect(progress).toMatchObject({ state: 'answered', tries: 1 });
  expect([progress.first, progress.last, progress.mastery]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('counts each hint once, at the present revision', () => {
  const list = [hint('08:57', 0, 'r0'), hint('08:58', 0), hint('08:59', 1), hint('09:01', 0)];

  expect(progressOf(list)).toMatchObject({ state: 'new' });
  expect(hintsOf(list)).toBe(2);
  expect(hintsOf([])).toBe(0);
});

describe('when the key has changed', () => {
  const old = tried('09:00', 1, { revision: 'r0' });

  test('the question is changed, and its history kept', () => {
    expect(progressOf([old])).toMatchObject({
      state: 'changed',
      attempts: [old],
      current: undefined,
      tries: 0,
      mastery: undefined,
    });
  });

  test('a new answer starts afresh', () => {
    const fresh = tried('09:01', 0);

    expect(progressOf([old, fresh])).toMatchObject({
      state: 'answered',
      attempts: [old, fresh],
      current: fresh,
      tries: 1,
      first: 0,
      mastery: 0,
    });
  });

  test('and is changed back, the old answer counts again', () => {
    expect(progressOf([old, tried('09:01', 0)], 'r0')).toMatchObject({ tries: 1, mastery: 1 });
  });
});

describe('reset', () => {
  test.each([
    ['all', 'all' as const, 'new'],
    ['this question', ['q1', 'q2'], 'new'],
    ['another question', ['q2'], 'answered'],
  ])('of %s', (_name, questions, state) => {
    expect(progressOf([tried('09:00', 1), reset('09:01', questions)])).toMatchObject({ state });
  });

  test('hides what came before it, not what comes after', () => {
    const list = [tried('09:00', 1), hint('09:01', 0), reset('09:02', ['q1']), tried('09:03', 0)];

    expect(progressOf(list)).toMatchObject({ tries: 1, first: 0, mastery: 0 });
    expect(hintsOf(list)).toBe(0);
  });

  test('can itself be undone', () => {
    const list = [tried('09:00', 1), reset('09:01', 'all'), voided('09:02', ['reset-09:01'])];

    expect(progressOf(list)).toMatchObject({ state: 'answered' });
  });
});

describe('void', () => {
  test('hides an event, even one with a later instant', () => {
    const list = [tried('09:00', 0), tried('10:00', 1), voided('09:30', ['try-10:00'])];

    expect(progressOf(list)).toMatchObject({ tries: 1, mastery: 0 });
  });

  test('brings an event back; the latest decides', () => {
    const hide = voided('09:01', ['try-09:00']);
    const show = voided('09:02', ['try-09:00'], false);

    expect(progressOf([tried('09:00', 1), show, hide])).toMatchObject({ state: 'answered' });
    expect(
      progressOf([tried('09:00', 1), show, hide, voided('09:03', ['try-09:00'])]),
    ).toMatchObject({
      state: 'new',
    });
  });

  test('of an unknown event does nothing', () => {
    expect(progressOf([tried('09:00', 1), voided('09:01', ['elsewhere'])])).toMatchObject({
      tries: 1,
    });
  });
});

test('an answer given before a class is not the learner’s', () => {
  const room = tried('09:00', 0, { context: { quiz: 'z1', mode: 'classroom' } });
  const own = tried('09:01', 1, { context: { quiz: 'z1', mode: 'review' } });

  expect(progressOf([room, own])).toMatchObject({ attempts: [own], tries: 1, first: 1 });
});

test('gives the same result whatever the order of arrival', () => {
  fc.assert(
    fc.property(
      fc
        .uniqueArray(events({ near: true }), { selector: ({ id }) => id })
        .chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
      ([list, shuffled]) => {
        expect([...histories(shuffled)]).toEqual([...histories(list)]);
      },
    ),
  );
});

test('one more try never lowers mastery, and never changes the first try', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (shares, more) => {
        const list = shares.map((share, index) =>
          tried('09:00', share, { id: `e${1000 + index}` }),
        );
        const before = progressOf(list);
        const after = progressOf([...list, tried('09:01', more)]);
        expect(after.first).toBe(before.first);
        expect(after.mastery).toBeGreaterThanOrEqual(before.mastery ?? 1);
        expect(after.tries).toBe(before.tries + 1);
      },
    ),
  );
});

test('a question named like a part of an object is a question like others', () => {
  const list = ['constructor', 'toString', 'hasOwnProperty'].map((question, index) =>
    attempt({ id: `e${index}`, question }),
  );

  expect([...histories(list).keys()]).toEqual(['constructor', 'toString', 'hasOwnProperty']);
});

describe('ratings', () => {
  const rated = (time: string, of: string, ratings: Record<string, number>): RecordEvent => ({
    ...about,
    id: `rating-${time}`,
    at: at(time),
    kind: 'self-rating',
    attempt: of,
    ratings,
  });
  const list = [
    tried('09:00', 0),
    rated('09:01', 'try-09:00', { speaker: 0 }),
    tried('09:02', 0),
    rated('09:03', 'try-09:02', { speaker: 1 }),
    rated('09:05', 'try-09:02', { speaker: 2, date: 1 }),
  ];

  test('are the latest of their attempt', () => {
    const history = histories(list.toReversed()).get('q1');
    expect(ratingsOf(history, 'try-09:02')).toEqual({ speaker: 2, date: 1 });
    expect(ratingsOf(history, 'try-09:00')).toEqual({ speaker: 0 });
  });

  test('of an attempt without any are none', () => {
    expect(ratingsOf(histories(list).get('q1'), 'try-10:00')).toEqual({});
    expect(ratingsOf()).toEqual({});
  });

  test('leave the progress as it is', () => {
    expect(progressOf(list).tries).toBe(2);
  });
});
