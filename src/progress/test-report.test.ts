import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, attempt, events } from './arbitrary-events.ts';
import { calibration } from './calibration.ts';
import type { Certainty, RecordEvent } from './event.ts';
import { histories } from './fold.ts';
import {
  confidentErrors,
  delayedFrom,
  discernment,
  gain,
  pointsBySkill,
  pointsOf,
  pointsOnNew,
  type Taking,
  type TestItem,
  type TestOutline,
  takenAt,
  takings,
} from './test-report.ts';

const item = (id: string, change: Partial<TestItem> = {}): TestItem => ({
  id,
  revision: 'r1',
  possible: 1,
  skill: 'counting',
  ...change,
});

/** Two pairs, a flawed and a sound passage, and something asked at the end alone. */
const TESTS: readonly TestOutline[] = [
  {
    phase: 'pretest',
    items: [
      item('b1', { pair: 'p1' }),
      item('b2', { pair: 'p2', skill: 'quoting' }),
      item('b3', { pair: 'p3', skill: 'judging', verdict: 'flawed' }),
      item('b4', { pair: 'p4', skill: 'judging', verdict: 'sound' }),
    ],
  },
  {
    phase: 'posttest',
    items: [
      item('a1', { pair: 'p1' }),
      item('a2', { pair: 'p2', skill: 'quoting' }),
      item('a3', { pair: 'p3', skill: 'judging', verdict: 'flawed' }),
      item('a4', { pair: 'p4', skill: 'judging', verdict: 'sound' }),
      item('new'),
      item('text', { possible: 0 }),
    ],
  },
  { phase: 'delayed', items: [item('l1', { pair: 'p1' })] },
];

/** Answers as `question: points`, or `question: [points, certainty, revision]`. */
function answers(
  given: Readonly<Record<string, number | readonly [number, (Certainty | undefined)?, string?]>>,
  time = '09:00',
): RecordEvent[] {
  return Object.entries(given).map(([question, what]) => {
    const [earned, certainty, revision = 'r1'] = typeof what === 'number' ? [what] : what;
    return attempt({
      id: `${question}-${time}`,
      question,
      revision,
      at: at(time),
      score: { kind: 'scored', earned, possible: 1 },
      ...(certainty && { certainty }),
    });
  });
}

function taken(...record: RecordEvent[]): [before: Taking, after: Taking, later: Taking] {
  return takings(TESTS, record) as [Taking, Taking, Taking];
}

test('a test is taken once anything of it is answered, at the first answer', () => {
  const [before, after, later] = taken(
    ...answers({ b2: 1 }, '09:05'),
    ...answers({ b1: 0 }, '09:01'),
  );
  expect(before).toMatchObject({ taken: true, at: at('09:01') });
  expect(after).toMatchObject({ taken: false, at: '' });
  expect(later.taken).toBe(false);
});

test('a test stays taken when all its keys have changed', () => {
  const found = histories([
    ...answers({ b2: [1, undefined, 'r0'] }, '09:05'),
    ...answers({ b1: [0, undefined, 'r0'] }, '09:01'),
  ]);
  expect(takenAt(['b1', 'b2'], found)).toBe(at('09:01'));
  expect(takenAt(['a1'], found)).toBe('');
});

test('the first answer counts, whatever comes later', () => {
  const [before] = taken(
    ...answers({ b1: [0, 'guess'] }),
    ...answers({ b1: [1, 'certain'] }, '10:00'),
  );
  expect(before.items[0]).toMatchObject({ state: 'answered', share: 0, certainty: 'guess' });
});

test('of a finished test an unanswered question earns 0, a changed one is left out', () => {
  const [before] = taken(...answers({ b1: 1, b2: [1, undefined, 'r0'] }));
  expect(before.items.map(({ state }) => state)).toEqual(['answered', 'changed', 'open', 'open']);
  expect(pointsOf(before.items)).toEqual({ earned: 1, possible: 3 });
});

describe('gain', () => {
  test.each<[string, Parameters<typeof answers>[0], object]>([
    [
      'half of what was missing',
      { b1: 1, b2: 1, b3: 0, b4: 0, a1: 1, a2: 1, a3: 1, a4: 0 },
      { pairs: 4, before: { earned: 2 }, after: { earned: 3 }, normalised: 0.5 },
    ],
    [
      'all of it',
      { b1: 0, b2: 0, b3: 0, b4: 0, a1: 1, a2: 1, a3: 1, a4: 1 },
      { before: { earned: 0 }, after: { earned: 4 }, normalised: 1 },
    ],
    ['something lost', { b1: 1, b2: 1, a1: 0, a2: 1 }, { normalised: -0.5 }],
    [
      'nothing was missing',
      { b1: 1, b2: 1, b3: 1, b4: 1, a1: 1 },
      { before: { earned: 4, possible: 4 }, normalised: undefined },
    ],
    [
      'parts of a point',
      { b1: 0.5, a1: 0.75 },
      { before: { earned: 0.5 }, after: { earned: 0.75 } },
    ],
  ])('%s', (_name, given, expected) => {
    const [before, after] = taken(...answers(given));
    expect(gain(before, after)).toMatchObject(expected);
  });

  test('compares what both tests ask, and leaves out a pair with a changed key', () => {
    const given = { b1: [1, undefined, 'r0'], b2: 0, a1: 1, a2: 1, new: 1, l1: 1 } as const;
    const [before, after, later] = taken(...answers(given));
    expect(gain(before, after)).toMatchObject({
      pairs: 3,
      changed: 1,
      before: { earned: 0, possible: 3 },
      after: { earned: 1, possible: 3 },
    });
    expect(gain(before, later)).toMatchObject({ pairs: 0, changed: 1, normalised: undefined });
    expect(gain(after, later)).toMatchObject({ pairs: 1, changed: 0, normalised: undefined });
  });

  test('goes by skill over what has other forms, and keeps the rest apart', () => {
    const [, after] = taken(...answers({ a1: 1, a3: 1, new: 1 }));
    expect([...pointsBySkill(after)]).toEqual([
      ['counting', { earned: 1, possible: 1 }],
      ['quoting', { earned: 0, possible: 1 }],
      ['judging', { earned: 1, possible: 2 }],
    ]);
    // The text of one's own is worth no points.
    expect(pointsOnNew(after)).toEqual({ earned: 1, possible: 1 });
  });
});

test('calibration counts the bands apart, the surest first, and parts apart from all', () => {
  const [before] = taken(
    ...answers({
      b1: [1, 'certain'],
      b2: [0, 'certain'],
      b3: [0.5, 'certain'],
      b4: [1, 'no-idea'],
    }),
  );
  expect(calibration(before.items)).toEqual([
    { certainty: 'certain', n: 3, right: 1, partly: 1 },
    { certainty: 'fairly', n: 0, right: 0, partly: 0 },
    { certainty: 'guess', n: 0, right: 0, partly: 0 },
    { certainty: 'no-idea', n: 1, right: 1, partly: 0 },
  ]);
  expect(confidentErrors(before.items).map(({ id }) => id)).toEqual(['b2']);
});

test.each([
  ['one who tells them apart', { b3: 1, b4: 1 }, [1, 1]],
  ['one who calls everything flawed', { b3: 1, b4: 0 }, [1, 0]],
  ['one who trusts everything', { b3: 0, b4: 1 }, [0, 1]],
])('discernment has two counts: %s', (_name, given, [flaws, trust]) => {
  const [before] = taken(...answers(given));
  expect(discernment(before.items)).toEqual({
    flawed: { hits: flaws, of: 1 },
    sound: { hits: trust, of: 1 },
  });
});

test('the delayed test is meant from three weeks after the one at the end', () => {
  expect(delayedFrom('2026-03-02T09:00:00.000Z')).toBe('2026-03-23T09:00:00.000Z');
});

describe('whatever the record holds', () => {
  const outline: TestOutline[] = [
    { phase: 'pretest', items: [item('q1', { pair: 'p' }), item('q2', { verdict: 'sound' })] },
    { phase: 'posttest', items: [item('q3', { pair: 'p', verdict: 'flawed' })] },
  ];
  const record = fc.array(events({ near: true }), { maxLength: 30 });

  test('the order in which events are read does not matter', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(events({ near: true }), { maxLength: 20, selector: ({ id }) => id }),
        (all) => {
          expect(takings(outline, all.toReversed())).toEqual(takings(outline, all));
        },
      ),
    );
  });

  test('counts stay within what was asked', () => {
    fc.assert(
      fc.property(record, (all) => {
        const tests = takings(outline, all);
        const items = tests.flatMap((each) => each.items);
        const { earned, possible } = pointsOf(items);
        expect(earned).toBeLessThanOrEqual(possible + 1e-9);
        const bands = calibration(items);
        for (const { n, right, partly } of bands) expect(right + partly).toBeLessThanOrEqual(n);
        const sure = items.filter(
          ({ certainty, share }) => certainty !== undefined && share !== undefined,
        );
        expect(bands.reduce((sum, { n }) => sum + n, 0)).toBe(sure.length);
        const { flawed, sound } = discernment(items);
        expect(flawed.hits).toBeLessThanOrEqual(flawed.of);
        expect(sound.hits).toBeLessThanOrEqual(sound.of);
        const { normalised = 0 } = gain(tests[0] as Taking, tests[1] as Taking);
        expect(normalised).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
