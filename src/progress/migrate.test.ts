import { expect, test } from 'vitest';
import { attempt } from './arbitrary-events.ts';
import { readStored, type Step } from './migrate.ts';

// A past that never was: once without seeds, and the quiz stood outside the context.
const addSeed: Step = (old) => ({ ...old, seed: 0 });
const addContext: Step = ({ quiz, ...old }) => ({ ...old, v: 1, context: { quiz, mode: 'page' } });
const steps = [addSeed, addContext];

test('reads an event of the present version as it is', () => {
  const event = attempt();

  const read = readStored(event);

  expect(read.ok && read.event).toBe(event);
});

test('lifts an old event through every step, and leaves the old one alone', () => {
  const { seed: _seed, context, ...rest } = attempt();
  const old = Object.freeze({ ...rest, quiz: context.quiz });

  expect(readStored(old, steps)).toEqual({ ok: true, event: attempt() });
});

test('starts at the step that a later version needs', () => {
  const { context, ...rest } = attempt({ seed: 7 });
  const old = { ...rest, v: 2, quiz: context.quiz };

  expect(readStored(old, steps)).toEqual({ ok: true, event: attempt({ seed: 7 }) });
});

test('judges the result of the steps, not the old event', () => {
  expect(readStored({ v: 1, id: 'e1', kind: 'hint' }, steps)).toEqual({
    ok: false,
    reason: 'seed: unknown',
  });
});

test('keeps a newer version apart', () => {
  expect(readStored({ v: 2, id: 'e1', whatever: true })).toEqual({
    ok: false,
    newer: true,
  });
});

test.each([
  ['a newer version without an id', { v: 2 }],
  ['a version that is no number', { ...attempt(), v: '2' }],
  ['half a version', { ...attempt(), v: 1.5 }],
  ['version nought', { ...attempt(), v: 0 }],
  ['a version below nought', { ...attempt(), v: -3 }],
  ['a version without end', { ...attempt(), v: Number.POSITIVE_INFINITY }],
  ['no version', { id: 'e1' }],
  ['nothing', null],
])('refuses %s', (_name, value) => {
  const read = readStored(value);

  expect(read.ok).toBe(false);
  expect(read).not.toHaveProperty('newer');
});
