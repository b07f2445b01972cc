import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inWordsOf } from '../../said.ts';
import { dateOf, isDate, numberOf, spanInWords } from './dates.ts';
import { example } from './example.ts';
import { schema } from './schema.ts';
import { type Key, keyOf, type Response, score as scored } from './score.ts';
import { datesOf, ticks } from './ticks.ts';
import { inWords } from './words.ts';

const score = inWordsOf('timeline', scored);

const points = (key: Key, response: Response) => {
  const result = score(key, response);
  return result.kind === 'scored' ? result.earned : 0;
};

/** Axes of days or months, with events on them. */
const keys = fc
  .record({
    first: fc.constantFrom('2019-11', '2020-02-20', '1999-12-31'),
    length: fc.integer({ min: 8, max: 200 }),
    events: fc.uniqueArray(
      fc.record({ at: fc.nat(), tolerance: fc.nat({ max: 30 }), wider: fc.nat({ max: 30 }) }),
      { minLength: 2, maxLength: 6 },
    ),
  })
  .map(({ first, length, events }) => {
    const most = Math.floor(length / 8);
    const key: Key = Object.fromEntries(
      events.map(({ at, tolerance, wider }, place) => {
        const bound = 1 + (wider % most);
        const date = dateOf(numberOf(first) + (at % (length + 1)), first);
        return [`e${place}`, { date, tolerance: tolerance % bound, bound }];
      }),
    );
    return { key, dates: datesOf(first, dateOf(numberOf(first) + length, first)) };
  });
const placed = keys.chain(({ key, dates }) =>
  fc.record({
    key: fc.constant(key),
    dates: fc.constant(dates),
    response: fc.record(
      Object.fromEntries(Object.keys(key).map((id) => [id, fc.constantFrom(...dates)])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<Response>,
  }),
);

describe('dates', () => {
  test.each([
    ['2020-02-28', '2020-03-01', 2],
    ['2021-02-28', '2021-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2020-12-31', '2021-01-01', 1],
    ['2021-03-27', '2021-03-29', 2],
    ['2020-12', '2021-01', 1],
    ['2019-10', '2022-03', 29],
    ['2021-01', '2020-01', -12],
  ])('from %s to %s are %i steps', (from, to, by) => {
    expect(numberOf(to) - numberOf(from)).toBe(by);
    expect(dateOf(numberOf(from) + by, from)).toBe(to);
  });

  test.each([
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['1900-02-29', false],
    ['2021-04-31', false],
    ['2021-13', false],
    ['2021-00', false],
    ['2021-1', false],
    ['0099-01', false],
    ['2021-01-01T00', false],
    ['', false],
  ])('%s is on the calendar: %s', (text, there) => {
    expect(isDate(text)).toBe(there);
  });

  test('are said in full', () => {
    expect(['2020-11', '2020-11-07'].map(inWords)).toEqual(['November 2020', '7 November 2020']);
    expect([spanInWords(1, '2020-11'), spanInWords(45, '2020-11-07')]).toEqual([
      '1 month',
      '45 days',
    ]);
  });

  test('go there and back', () => {
    fc.assert(
      fc.property(keys, ({ dates }) => {
        expect(dates.every(isDate)).toBe(true);
        expect(new Set(dates).size).toBe(dates.length);
        expect(dates).toEqual(dates.toSorted());
      }),
    );
  });
});

test.each([
  [0, 1, 'hit'],
  [1, 1, 'hit'],
  [-1, 1, 'hit'],
  [2, 3 / 4, 'near'],
  [-3, 1 / 2, 'near'],
  [4, 1 / 4, 'near'],
  [5, 0, 'no'],
  [-40, 0, 'no'],
])('at %i months off earns %d with tolerance 1 and bound 5', (off, share, verdict) => {
  const key: Key = {
    a: { date: '2020-11', tolerance: 1, bound: 5 },
    b: { date: '2020-01', tolerance: 0, bound: 5 },
  };
  const response = { a: dateOf(numberOf('2020-11') + off, '2020-11') };
  expect(score(key, response)).toMatchObject({ parts: { a: verdict, b: 'miss' } });
  expect(points(key, response)).toBeCloseTo(share / 2, 12);
});

test('says how many are in place, how many near, and the largest distance', () => {
  const days: Key = {
    a: { date: '2020-11-17', tolerance: 0, bound: 4 },
    b: { date: '2021-01-15', tolerance: 0, bound: 4 },
  };
  const say = (response: Response) => {
    const result = score(days, response);
    return result.kind === 'ungraded' ? '' : result.say;
  };
  expect(say({ a: '2020-11-17', b: '2021-01-15' })).toBe('2 of 2 events are in place.');
  expect(say({ a: '2020-11-17', b: '2021-01-16' })).toBe(
    '1 of 2 events are in place, 1 near; the farthest is 1 day off.',
  );
  expect(say({ a: '2021-01-15' })).toBe('0 of 2 events are in place; the farthest is 59 days off.');
  expect(say({})).toBe('Place at least one event first.');
  const loose: Key = { ...days, a: { date: '2020-11-17', tolerance: 3, bound: 4 } };
  expect(score(loose, { a: '2020-11-19', b: '2021-01-15' })).toMatchObject({
    say: '2 of 2 events are in place.',
  });
});

test('is full only where every event is within its tolerance', () => {
  fc.assert(
    fc.property(placed, ({ key, response }) => {
      const within = Object.entries(key).every(
        ([id, { date, tolerance }]) =>
          Math.abs(numberOf(response[id] ?? '') - numberOf(date)) <= tolerance,
      );
      expect(points(key, response) === 1).toBe(within);
    }),
  );
});

test('never falls when an event is put nearer, or is placed', () => {
  fc.assert(
    fc.property(placed, fc.nat(), ({ key, dates, response }, at) => {
      for (const [id, { date }] of Object.entries(key)) {
        const off = (one: string) => Math.abs(numberOf(one) - numberOf(date));
        const other = dates[at % dates.length] ?? '';
        const now = response[id];
        if (now !== undefined && off(other) > off(now)) continue;
        expect(points(key, { ...response, [id]: other })).toBeGreaterThanOrEqual(
          points(key, response),
        );
      }
    }),
  );
});

test('pays less than a quarter for a date chosen blindly', () => {
  fc.assert(
    fc.property(keys, ({ key, dates }) => {
      const blind = dates.map((date) =>
        points(key, Object.fromEntries(Object.keys(key).map((id) => [id, date]))),
      );
      expect(blind.reduce((sum, share) => sum + share, 0) / blind.length).toBeLessThan(1 / 4);
    }),
  );
});

test('survives what a damaged record holds', () => {
  const key = keyOf(example.question);
  for (const junk of [null, 7, 'vote', [], { vote: null }, { vote: {} }, { gone: '2020-01' }]) {
    expect(score(key, junk as unknown as Response).kind).toBe('unanswered');
  }
});

test('takes 1/16 of the axis, rounded up, where no bound is named', () => {
  const bounds = Object.values(keyOf(example.question)).map(({ bound }) => bound);
  expect(bounds).toEqual([2, 2, 2, 3]);
});

test('labels an axis without two words in one place', () => {
  const labels = (from: string, to: string, paper = false) =>
    ticks(from, to, paper).flatMap(({ label }) => label ?? []);
  expect(labels('2019-10', '2022-03')).toEqual(['2021']);
  expect(labels('2019-10', '2022-03', true)).toEqual(['2021']);
  expect(labels('2020-11-01', '2021-01-31')).toEqual(['January']);
  expect(ticks('2010-01', '2022-01', false).length).toBe(49);
});

describe('refuses', () => {
  const { question } = example;
  const [first, ...rest] = question.events;
  const refusal = (change: object) => {
    const result = schema.safeParse({ ...question, ...change });
    return result.error?.issues
      .map(({ path, message }) => `${path.join('.')}: ${message}`)
      .join('\n');
  };
  const event = (change: object) => ({ events: [{ ...first, ...change }, ...rest] });
  test.each([
    [
      'a day on an axis of months',
      event({ date: '2020-01-05' }),
      /^events\.0\.date: with `step: month` a date has the form 2020-11$/,
    ],
    [
      'months on an axis of days',
      { step: 'day' },
      /from: with `step: day` a date has the form 2020-11-17/,
    ],
    [
      'a day that no calendar has',
      event({ date: '2021-02-29' }),
      /events\.0\.date: a place on the axis is a month/,
    ],
    ['an axis that runs backwards', { to: '2019-01' }, /to: `to` comes after `from`/],
    ['an axis of seven steps', { to: '2020-05' }, /to: the axis has 7 steps; it takes 8 to 200/],
    [
      'a date beyond the axis',
      event({ date: '2019-09' }),
      /events\.0\.date: 2019-09 is not on the axis from 2019-10 to 2022-03/,
    ],
    [
      'two events of one date',
      event({ date: '2020-11' }),
      /events\.1\.date: vote has this date too/,
    ],
    ['two events of one id', event({ id: 'plan' }), /events\.1\.id: two events are called plan/],
    [
      'a bound within the tolerance',
      event({ tolerance: 2, bound: 2 }),
      /events\.0\.bound: the bound is wider than the tolerance/,
    ],
    [
      'a bound beyond 1/8 of the axis',
      event({ bound: 4 }),
      /events\.0\.bound: the bound is 4; 3 is the most/,
    ],
    [
      'a tolerance that leaves no room',
      event({ tolerance: 3 }),
      /events\.0\.tolerance: the bound is 4; 3 is the most/,
    ],
  ])('%s', (_, change, message) => {
    expect(refusal(change)).toMatch(message);
  });

  test('nothing on the shortest axis, at its ends, or on a leap day', () => {
    const events = ['2020-02-25', '2020-02-29', '2020-03-04'].map((date, at) => ({
      ...first,
      id: `e${at}`,
      date,
    }));
    expect(refusal({ step: 'day', from: '2020-02-25', to: '2020-03-04', events })).toBeUndefined();
  });
});
