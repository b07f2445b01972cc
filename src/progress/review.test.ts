import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt } from './arbitrary-events.ts';
import type { AttemptEvent, Certainty, RecordEvent } from './event.ts';
import { histories } from './fold.ts';
import { DAILY_CAP, type ReviewOutline, review, standing } from './review.ts';

const START = Date.parse('2026-03-02T18:00:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An instant so many days after the first evening. */
const on = (days: number) => new Date(START + days * DAY).toISOString();

let count = 0;
/** An answer of a share, so many days after the first evening. */
function answer(
  days: number,
  share: number,
  change: Partial<AttemptEvent> & { certainty?: Certainty } = {},
): AttemptEvent {
  count += 1;
  const score = { kind: 'scored', earned: share, possible: 1 } as const;
  return attempt({ id: `a${count}`, at: on(days), score, ...change }) as AttemptEvent;
}

const question = (id: string, change: Partial<ReviewOutline> = {}): ReviewOutline => ({
  id,
  revision: 'r1',
  possible: 1,
  lesson: 'one',
  family: id,
  ...change,
});

/** What review asks, so many days after the first evening. */
function reviewOn(
  days: number,
  events: readonly RecordEvent[],
  outline: readonly ReviewOutline[] = [question('q1')],
  done: readonly string[] = ['one', 'two'],
) {
  const now = on(days);
  const midnight = `${now.slice(0, 10)}T00:00:00.000Z`;
  return review(outline, new Set(done), histories(events), { now, midnight });
}

const idsOn = (...args: Parameters<typeof reviewOn>) =>
  reviewOn(...args).due.map(({ question: id }) => id);

describe('a place on the ladder', () => {
  test.each<[string, AttemptEvent[], { step: number; days: number }]>([
    ['after a right answer', [answer(0, 1)], { step: 0, days: 2 }],
    ['after a wrong answer', [answer(0, 0)], { step: 0, days: 2 }],
    ['right on its day', [answer(0, 1), answer(2, 1)], { step: 1, days: 9 }],
    ['right long after', [answer(0, 1), answer(30, 1)], { step: 1, days: 37 }],
    ['right too early', [answer(0, 1), answer(1, 1)], { step: 0, days: 2 }],
    ['wrong too early', [answer(0, 1), answer(1, 0)], { step: 0, days: 3 }],
    ['partly right', [answer(0, 1), answer(2, 1), answer(9, 0.7)], { step: 1, days: 16 }],
    ['wrong later', [answer(0, 1), answer(2, 1), answer(9, 0.4)], { step: 0, days: 11 }],
    ['on the last step', [answer(0, 1), answer(2, 1), answer(9, 1)], { step: 2, days: 30 }],
  ])('%s', (_, answers, { step, days }) => {
    const found = standing(answers);

    expect(found?.step).toBe(step);
    // Ten hours early: learned in the evening, due in the morning.
    expect(found?.due).toBe(START + days * DAY - 10 * HOUR);
  });

  test('the last step passed, it rests for good', () => {
    const answers = [answer(0, 1), answer(2, 1), answer(9, 1), answer(30, 1)];

    expect(standing(answers)).toMatchObject({ step: 3, due: Number.POSITIVE_INFINITY });
    expect(reviewOn(400, answers)).toMatchObject({ due: [], later: 0, next: undefined });
  });

  test('an ungraded answer has no place', () => {
    expect(standing([attempt({ score: { kind: 'ungraded' } }) as AttemptEvent])).toBeUndefined();
  });
});

describe('what is asked', () => {
  test('nothing before it is due, and the day when it will be', () => {
    expect(reviewOn(1, [answer(0, 1)])).toMatchObject({
      due: [],
      next: '2026-03-04T08:00:00.000Z',
    });
    expect(idsOn(2, [answer(0, 1)])).toEqual(['q1']);
  });

  test('only of lessons that are finished', () => {
    expect(idsOn(2, [answer(0, 1)], [question('q1')], ['two'])).toEqual([]);
  });

  test('not what was never answered, nor what is worth no points', () => {
    expect(idsOn(2, [])).toEqual([]);
    expect(idsOn(2, [answer(0, 1)], [question('q1', { possible: 0 })])).toEqual([]);
  });

  test('not an answer to an earlier key: the lesson asks it again', () => {
    expect(idsOn(2, [answer(0, 1)], [question('q1', { revision: 'r2' })])).toEqual([]);
  });

  test('another form before the question itself, then the one seen longest ago', () => {
    const outline = [question('q1'), question('q1b', { family: 'q1' })];
    const first = answer(0, 1);
    expect(idsOn(2, [first], outline)).toEqual(['q1b']);

    const second = answer(2, 1, { question: 'q1b' });
    expect(idsOn(9, [first, second], outline)).toEqual(['q1']);
  });

  test('what was wrong though the learner was certain comes first, then the longest due', () => {
    const outline = ['q1', 'q2', 'q3'].map((id) => question(id));
    const events = [
      answer(0, 1, { question: 'q1' }),
      answer(1, 0, { question: 'q2', certainty: 'certain' }),
      answer(-1, 0, { question: 'q3', certainty: 'guess' }),
    ];

    expect(idsOn(4, events, outline)).toEqual(['q2', 'q3', 'q1']);
  });

  test('lessons take turns', () => {
    const outline = [
      ...['a1', 'a2', 'a3'].map((id) => question(id)),
      ...['b1', 'b2'].map((id) => question(id, { lesson: 'two' })),
    ];
    const events = outline.map(({ id }) => answer(0, 1, { question: id }));

    expect(idsOn(3, events, outline)).toEqual(['a1', 'b1', 'a2', 'b2', 'a3']);
  });

  test('a day’s cap counts what was reviewed today, and says how much waits', () => {
    const outline = Array.from({ length: DAILY_CAP + 3 }, (_, at) => question(`q${at}`));
    const learned = outline.map(({ id }) => answer(0, 1, { question: id }));
    const before = reviewOn(3, learned, outline);
    expect(before.due).toHaveLength(DAILY_CAP);
    expect(before).toMatchObject({ later: 3, today: 0 });

    const reviewed = before.due
      .slice(0, 5)
      .map(({ question: id }) =>
        answer(3, 1, { question: id, context: { quiz: 'review', mode: 'review' } }),
      );
    const after = reviewOn(3, [...learned, ...reviewed], outline);
    expect(after.due).toHaveLength(DAILY_CAP - 5);
    expect(after).toMatchObject({ later: 3, today: 5 });
  });
});

describe('a clock that was wrong', () => {
  test('an answer from next year is asked now, and then takes its place on the ladder', () => {
    const odd = answer(365, 1);
    expect(idsOn(1, [odd])).toEqual(['q1']);

    const again = answer(1, 1);
    expect(idsOn(2, [odd, again])).toEqual([]);
    expect(idsOn(3, [odd, again])).toEqual(['q1']);
  });

  test('an answer a few hours ahead counts as what it says', () => {
    expect(reviewOn(0, [answer(0.5, 1)])).toMatchObject({ due: [] });
  });

  test('a clock set back asks nothing twice, and nothing is lost when it is right again', () => {
    const events = [answer(0, 1), answer(2, 1)];
    expect(idsOn(1.5, events)).toEqual([]);
    expect(idsOn(9, events)).toEqual(['q1']);
  });
});

describe('whatever the answers', () => {
  const outline = [
    question('q1'),
    question('q1b', { family: 'q1' }),
    question('q2', { lesson: 'two' }),
    question('q3', { lesson: 'two' }),
  ];
  const answers = fc.array(
    fc
      .record({
        days: fc.double({ min: -40, max: 40, noNaN: true }),
        share: fc.constantFrom(0, 0.5, 1),
        question: fc.constantFrom('q1', 'q1b', 'q2', 'q3'),
        certainty: fc.constantFrom('no-idea', 'guess', 'fairly', 'certain'),
      })
      .map(({ days, share, ...rest }) => answer(days, share, rest as Partial<AttemptEvent>)),
    { maxLength: 20 },
  );

  test('asks a family once, at most the cap, and the order of events does not matter', () => {
    fc.assert(
      fc.property(answers, fc.double({ min: -50, max: 80, noNaN: true }), (events, day) => {
        const found = reviewOn(day, events, outline);
        const families = found.due.map(({ family }) => family);

        expect(new Set(families).size).toBe(families.length);
        expect(found.due.length).toBeLessThanOrEqual(DAILY_CAP);
        expect(reviewOn(day, events.toReversed(), outline)).toEqual(found);
      }),
    );
  });

  test('one who always answers right is asked four times in all, about 2, 7 and 21 days apart', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), (hour) => {
        const events: RecordEvent[] = [answer(0, 1)];
        const days: number[] = [];
        for (let day = 0; day < 120; day += 1) {
          if (idsOn(day + hour, events).length === 0) continue;
          days.push(day);
          events.push(answer(day + hour, 1));
        }
        const gaps = days.map((day, at) => day - (days[at - 1] ?? 0));

        expect(gaps).toHaveLength(3);
        for (const [at, wait] of [2, 7, 21].entries())
          expect(Math.abs((gaps[at] ?? 0) - wait)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('one who never answers right is asked on no more than every second day', () => {
    const events: RecordEvent[] = [answer(0, 0)];
    let asked = 0;
    for (let day = 0; day < 40; day += 1) {
      if (idsOn(day, events).length === 0) continue;
      asked += 1;
      events.push(answer(day, 0));
    }
    expect(asked).toBe(19);
  });
});
