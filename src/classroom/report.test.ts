import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf, questionsOf, readState } from './report.ts';
import { POLLED } from './slide.ts';
import { act, type ClassState, type Command, newState } from './state.ts';

const deck = [
  {
    id: 'q',
    title: 'Which, “one” or two?',
    stages: POLLED,
    answers: [
      { text: 'One, perhaps', right: false },
      { text: '=two', right: true },
    ],
  },
];
const hand = (answer: number): Command => ({ do: 'hand', answer, by: 1 });
const taught = (commands: readonly Command[]): ClassState =>
  commands.reduce((state, command) => act(state, deck, command), {
    ...newState('l', 'Lesson', deck),
    id: 'c1',
    started: '2026-11-22T09:00:00.000Z',
  });
const voted = taught([
  { do: 'size', size: 2 },
  { do: 'next' },
  hand(0),
  hand(0),
  hand(1),
  { do: 'again' },
  hand(1),
  { do: 'note', text: 'They said:\nwhy two?' },
]);

test('both votes stand side by side', () => {
  expect(questionsOf(voted)).toEqual([
    {
      slide: 'q',
      title: 'Which, “one” or two?',
      totals: [3, 1],
      answers: [
        { letter: 'A', text: 'One, perhaps', right: false, votes: [2, 0] },
        { letter: 'B', text: '=two', right: true, votes: [1, 1] },
      ],
    },
  ]);
});

test('a table for spreadsheets: commas, lines and formulas are harmless', () => {
  const [head, one, two, note] = csvOf([voted]).split('\r\n');
  expect(head).toMatch(/^class,lesson,started,learners,slide/u);
  expect(one).toBe(
    'c1,Lesson,2026-11-22T09:00:00.000Z,2,q,"Which, “one” or two?",A,"One, perhaps",no,2,0,',
  );
  expect(two).toContain(",B,'=two,yes,1,1,");
  expect(note).toContain('"They said:\nwhy two?"');
  const [, onStart] = csvOf([taught([{ do: 'note', text: 'Late.' }])]).split('\r\n');
  expect(onStart).toMatch(/,q,"Which, “one” or two\?",,,,,,Late\.$/u);
  expect(csvOf([taught([])]).split('\r\n')).toHaveLength(2);
});

test('what was stored is read back; anything else is refused and never thrown', () => {
  expect(readState(JSON.parse(JSON.stringify(voted)))).toEqual(voted);
  expect(readState({ ...voted, v: 2 })).toBeUndefined();
  expect(readState({ ...voted, tallies: { q: { rounds: [[-1]], past: [] } } })).toBeUndefined();
  const odd = readState({ ...voted, seen: ['q', 'constructor', '__proto__'] });
  expect(odd && questionsOf(odd)).toEqual(questionsOf(voted));
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...Object.keys(voted)), (value, key) => {
      const state = readState({ ...voted, [key]: value });
      if (state) expect(() => [questionsOf(state), csvOf([state])]).not.toThrow();
      expect(() => readState(value)).not.toThrow();
    }),
  );
});
