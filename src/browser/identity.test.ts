import { expect, test, vi } from 'vitest';
import { isId } from '../progress/guard.ts';
import { newId, now } from './identity.ts';
import { newSeed } from './seed.ts';

const UUID_4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

test('an id is a random UUID, also on plain http', () => {
  expect(newId()).toMatch(UUID_4);
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });

  const ids = Array.from({ length: 100 }, newId);

  for (const id of ids) expect(id).toMatch(UUID_4);
  expect(new Set(ids).size).toBe(100);
  expect(ids.every(isId)).toBe(true);
  vi.unstubAllGlobals();
});

test('the instant has the form that the guard reads', () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T09:00:00.007Z') });

  expect(now()).toBe('2026-03-02T09:00:00.007Z');
  vi.useRealTimers();
});

test('a seed is a whole number of 32 bits', () => {
  for (const seed of Array.from({ length: 100 }, newSeed)) expect(seed >>> 0).toBe(seed);
});
