import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  csvFileOf,
  factsOf,
  fileNameOf,
  instantOf,
  jsonOf,
  keptOf,
  minutesOf,
  notesOf,
  overText,
  sentenceOf,
  shareOf,
} from './kept.ts';
import { KEY_HELP } from './key-help.ts';
import { actionOf } from './keys.ts';
import { questionsOf } from './report.ts';
import { type ClassState, newState } from './state.ts';

const deck = [{ id: 's', title: 'S', stages: ['show'], answers: [] }];
const taught = (over: Partial<ClassState>): ClassState => ({
  ...newState('l', 'Lesson', deck),
  id: 'c1',
  started: '2026-11-22T09:00:00.000Z',
  changed: '2026-11-22T09:47:20.000Z',
  ...over,
});
/** A class with one polled question, B being right. */
const voted = (rounds: number[][], rights = [false, true], size = 28): ClassState =>
  taught({
    size,
    seen: ['s', 'q'],
    tallies: { q: { rounds, past: [] } },
    asked: {
      q: { title: 'Which?', answers: rights.map((right, at) => ({ text: `${at}`, right })) },
    },
  });
const said = (state: ClassState) => questionsOf(state).map(sentenceOf).join();

test('the newest class stands first, damaged entries last, and none is lost', () => {
  const one = taught({ id: 'one', started: '2026-01-01T09:00:00.000Z' });
  const two = taught({ id: 'two' });
  const undated = taught({ id: 'undated', started: 'yesterday' });
  const bad = { id: 'bad', v: 9 };
  expect(keptOf([bad, undated, one, two]).map(({ stored }) => stored)).toEqual([
    two,
    one,
    undated,
    bad,
  ]);
  fc.assert(
    fc.property(fc.array(fc.anything()), (entries) => {
      const kept = keptOf(entries);
      expect(kept).toHaveLength(entries.length);
      for (const { state } of kept) if (state) expect(() => factsOf(state)).not.toThrow();
    }),
  );
});

test('a class says how long it took and what was in it', () => {
  expect(factsOf(voted([[3, 4]]))).toEqual([
    '47 minutes',
    '2 slides shown',
    '28 learners',
    '1 question polled',
  ]);
  expect(factsOf(taught({ changed: '2026-11-22T09:00:09.000Z', seen: ['s'] }))).toEqual([
    'under a minute',
    '1 slide shown',
    'number of learners not given',
    'no question polled',
  ]);
});

test('minutes are not given where the clock was set back or the class went on another day', () => {
  expect(minutesOf(taught({}))).toBe(47);
  expect(minutesOf(taught({ changed: '2026-11-22T08:59:00.000Z' }))).toBeUndefined();
  expect(minutesOf(taught({ changed: '2026-11-23T09:00:00.000Z' }))).toBeUndefined();
  expect(minutesOf(taught({ changed: undefined as unknown as string }))).toBeUndefined();
  expect(instantOf(5)).toBeUndefined();
});

test('one sentence compares the votes', () => {
  expect(
    said(
      voted([
        [16, 12],
        [7, 21],
      ]),
    ),
  ).toBe('On the first vote 12 of 28 chose the right answer, on the second 21.');
  expect(
    said(
      voted([
        [16, 12],
        [6, 21],
      ]),
    ),
  ).toBe('On the first vote 12 of 28 chose the right answer, on the second 21 of 27.');
  expect(said(voted([[16, 12]]))).toBe('12 of 28 chose the right answer, in one vote.');
  expect(said(voted([[16, 12], []]))).toBe('12 of 28 chose the right answer, in one vote.');
  expect(said(voted([[], [6, 21]]))).toBe(
    'On the second vote 21 of 27 chose the right answer. No first vote.',
  );
  expect(said(voted([[5, 6, 7]], [true, true, false]))).toBe(
    '11 of 18 hands were for a right answer, in one vote.',
  );
  expect(said(voted([[5]], [false]))).toBe('No answer was marked as right.');
});

test('more hands than learners are flagged, vote by vote, where the learners are known', () => {
  const [question] = questionsOf(
    voted([
      [16, 15],
      [7, 21],
    ]),
  );
  if (!question) throw new Error('no question');
  expect(overText(question, 28)).toBe('More hands than learners (28): 31 in the first vote.');
  expect(overText(question, 20)).toContain('31 in the first vote, 28 in the second vote');
  expect(overText(question, 31)).toBe('');
  expect(overText(question, 0)).toBe('');

  const [several] = questionsOf(voted([[20, 15, 9]], [true, true, false]));
  if (!several) throw new Error('no question');
  expect(overText(several, 28)).toBe('');
  expect(overText(several, 19)).toBe(
    'More hands than learners (19): 20 for one answer in the first vote.',
  );
});

test('notes stand in the order of the class, with their question', () => {
  const state = { ...voted([[1, 1]]), notes: { q: ' Why? ', late: 'x', s: '', constructor: 'y' } };
  expect(notesOf({ ...state, seen: ['late', 'q'] })).toEqual([
    { slide: 'late', title: undefined, text: 'x' },
    { slide: 'q', title: 'Which?', text: 'Why?' },
    { slide: 'constructor', title: undefined, text: 'y' },
  ]);
});

test('shares never leave the bar', () => {
  expect([shareOf(1, 3), shareOf(0, 0), shareOf(5, 5)]).toEqual([33, 0, 100]);
});

test('files open in a spreadsheet and have harmless names', () => {
  expect(csvFileOf([taught({})])).toMatch(/^\uFEFFclass,lesson,[\s\S]*\r\n$/u);
  expect(fileNameOf('count-carefully', '2026-11-22', 'csv')).toBe(
    'drawdown-class-count-carefully-2026-11-22.csv',
  );
  expect(fileNameOf('../../<b>', '2026-11-22', 'json')).toBe('drawdown-class-b-2026-11-22.json');
  expect(fileNameOf('…', '2026-11-22', 'csv')).toBe('drawdown-class-unknown-2026-11-22.csv');
});

test('a stored entry that JSON cannot hold is a file all the same', () => {
  const round: Record<string, unknown> = { id: 'x' };
  round['self'] = round;
  expect(JSON.parse(jsonOf(round))).toHaveProperty('reason');
  expect(JSON.parse(jsonOf({ id: 'x', n: 1 }))).toEqual({ id: 'x', n: 1 });
  expect(JSON.parse(jsonOf(undefined))).toBeNull();
});

test('the table of keys says what the keys do', () => {
  const done = KEY_HELP.map(({ presses }) => presses.map((one) => actionOf(one)));
  expect(done).toEqual([
    [{ do: 'next' }, { do: 'next' }, { do: 'next' }],
    [{ do: 'back' }, { do: 'back' }],
    [{ do: 'black' }, { do: 'black' }],
    [
      { do: 'digit', digit: 1, shift: false },
      { do: 'digit', digit: 6, shift: false },
    ],
    [
      { do: 'digit', digit: 1, shift: true },
      { do: 'digit', digit: 6, shift: true },
    ],
    [{ do: 'undo' }],
    [{ do: 'again' }],
    [{ do: 'projector' }],
    [{ do: 'notes' }],
    [{ do: 'overview' }],
    [{ do: 'digit', digit: 7, shift: false }, { do: 'enter' }],
    [{ do: 'fullscreen' }],
    [{ do: 'contrast' }],
    [
      { do: 'text', by: 1 },
      { do: 'text', by: -1 },
    ],
    [{ do: 'help' }],
  ]);
  for (const { keys, presses } of KEY_HELP) expect(presses).toHaveLength(keys.length);
});
