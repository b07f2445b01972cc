import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionOf } from './keys.ts';
import { POLLED } from './slide.ts';
import { moved, type SlideOutline } from './stages.ts';
import { act, type ClassState, type Command, newer, newState } from './state.ts';
import { count, emptyTally, handsOf, openSecond, totalOf, undo } from './tally.ts';

const deck: SlideOutline[] = [
  { id: 'start', title: 'Start', stages: ['0', '1'], answers: [] },
  {
    id: 'q',
    title: 'Which?',
    stages: POLLED,
    answers: ['a', 'b', 'c'].map((text) => ({ text, right: text === 'b' })),
  },
  { id: 'end', title: 'End', stages: ['0'], answers: [] },
];
const at = (state: ClassState) => `${state.slide} ${state.stage}`;
const run = (commands: readonly Command[], from = newState('l', 'L', deck)) =>
  commands.reduce((state, command) => act(state, deck, command), from);
const next = { do: 'next' } as const;
const hand = (answer: number): Command => ({ do: 'hand', answer, by: 1 });
const path = (from: ClassState, most = 20) => {
  const seen = [at(from)];
  for (let state = from, steps = 0; steps < most; steps += 1) {
    const then = act(state, deck, next);
    if (then === state) break;
    seen.push(at(then));
    state = then;
  }
  return seen;
};

test('without hands, a polled question goes from its answers to the key', () => {
  expect(path(newState('l', 'L', deck))).toEqual([
    'start 0',
    'start 1',
    'q ask',
    'q answers',
    'q key',
    'q reason',
    'q evidence',
    'end 0',
  ]);
});

test('hands show when there are any; a second vote comes before both', () => {
  const voted = run([next, next, next, hand(0), hand(1), next]);
  expect(at(voted)).toBe('q hands');
  const again = run([{ do: 'again' }, hand(1), next], voted);
  expect(at(again)).toBe('q both');
  expect(again.tallies['q']?.rounds).toEqual([
    [1, 1],
    [0, 1],
  ]);
  expect(at(run([next], again))).toBe('q key');
  expect(path(run([{ do: 'first' }], again)).slice(2, 7)).toEqual([
    'q ask',
    'q answers',
    'q hands',
    'q again',
    'q both',
  ]);
});

test('hands count only where the answers stand, and only for answers', () => {
  const asked = run([next, next]);
  expect(run([hand(0)], asked)).toBe(asked);
  const shown = run([next], asked);
  expect(run([hand(3)], shown)).toBe(shown);
  expect(run([{ do: 'hand', answer: 0, by: -1 }], shown)).toBe(shown);
  expect(run([next, hand(0)], run([next], shown)).tallies).toEqual({});
});

test('black hides the slide, and the next key brings it back without moving', () => {
  const black = run([next, { do: 'black' }]);
  expect([black.black, at(black)]).toEqual([true, 'start 1']);
  expect([run([next], black).black, at(run([next], black))]).toEqual([false, 'start 1']);
});

test('a class outlives an edited lesson: a lost place counts as what stands before it', () => {
  expect(moved(deck, { slide: 'gone', stage: '0' }, {}, 1)).toEqual({ slide: 'start', stage: '1' });
  expect(moved(deck, { slide: 'q', stage: 'gone' }, {}, 1)).toEqual({
    slide: 'q',
    stage: 'answers',
  });
  // Hands were taken back while they were shown.
  expect(moved(deck, { slide: 'q', stage: 'hands' }, {}, 1)).toEqual({ slide: 'q', stage: 'key' });
  expect(moved(deck, { slide: 'q', stage: 'hands' }, {}, -1)).toEqual({ slide: 'q', stage: 'ask' });
});

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>(
    { do: 'undo' },
    { do: 'again' },
    ...(['next', 'back', 'first', 'last', 'black', 'contrast'] as const).map((name) => ({
      do: name,
    })),
  ),
  fc.record({ do: fc.constant('go' as const), slide: fc.integer({ min: -2, max: 9 }) }),
  fc.record({
    do: fc.constant('hand' as const),
    answer: fc.nat(5),
    by: fc.constantFrom<1 | -1>(1, -1),
  }),
  fc.record({ do: fc.constant('text' as const), by: fc.constantFrom<1 | -1>(1, -1) }),
  fc.record({ do: fc.constant('size' as const), size: fc.double({ noNaN: false }) }),
);

test('whatever is pressed, the place exists, and back undoes next', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      const state = run(commands);
      const slide = deck.find(({ id }) => id === state.slide);
      expect(slide?.stages).toContain(state.stage);
      expect(Number.isInteger(state.size)).toBe(true);
      for (const tally of Object.values(state.tallies))
        for (const hands of tally.rounds.flat()) expect(hands).toBeGreaterThanOrEqual(0);
      const lit = { ...state, black: false };
      const then = act(lit, deck, next);
      if (then !== lit && !['hands', 'again', 'both'].includes(lit.stage))
        expect(at(act(then, deck, { do: 'back' }))).toBe(at(lit));
    }),
  );
});

test('two windows that hear each other late agree in the end', () => {
  const press = fc.tuple(fc.constantFrom('one', 'two'), command, fc.boolean());
  fc.assert(
    fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
      const windows = { one: newState('l', 'L', deck), two: newState('l', 'L', deck) };
      for (const [who, what, heard] of presses) {
        const by = who as 'one' | 'two';
        const then = act(windows[by], deck, what);
        if (then !== windows[by]) windows[by] = { ...then, turn: then.turn + 1, by };
        if (heard) {
          const right = newer(windows.one, windows.two);
          windows.one = right;
          windows.two = right;
        }
      }
      // A hello at the end: each sends what it has.
      expect(newer(windows.one, windows.two)).toEqual(newer(windows.two, windows.one));
    }),
  );
});

test('undo takes counts back one by one, in both votes', () => {
  let tally = count(count(emptyTally, 0, 2, 1), 0, 0, 1);
  tally = count(openSecond(tally), 1, 2, 1);
  expect([totalOf(tally, 0), totalOf(tally, 1), handsOf(tally, 0, 2)]).toEqual([2, 1, 1]);
  tally = undo(undo(tally));
  expect([totalOf(tally, 0), totalOf(tally, 1)]).toEqual([1, 0]);
  expect(undo(undo(tally)).rounds[0]).toEqual([0, 0, 0]);
});

test.each([
  ['PageDown', 'PageDown', false, { do: 'next' }],
  ['PageUp', 'PageUp', false, { do: 'back' }],
  ['.', 'Period', false, { do: 'black' }],
  ['B', 'KeyB', true, { do: 'black' }],
  ['!', 'Digit1', true, { do: 'digit', digit: 1, shift: true }],
  ['&', 'Digit1', false, { do: 'digit', digit: 1, shift: false }],
  ['3', 'Numpad3', false, { do: 'digit', digit: 3, shift: false }],
  ['PageDown', 'Numpad3', false, { do: 'next' }],
  [' ', 'Space', true, { do: 'back' }],
  ['toString', 'X', false, undefined],
])('%s (%s, shift %s)', (key, code, shiftKey, action) => {
  expect(actionOf({ key, code, shiftKey })).toEqual(action);
});
