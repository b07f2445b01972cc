import { expect, test, vi } from 'vitest';
import { isId } from '../progress/guard.ts';
import { newId, now } from './identity.ts';

test('an id is 128 random bits, also on plain http', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });

  const ids = Array.from({ length: 100 }, newId);

  for (const id of ids) expect(id).toMatch(/^[\da-f]{32}$/);
  expect(new Set(ids).size).toBe(100);
  expect(ids.every(isId)).toBe(true);
  vi.unstubAllGlobals();
});

test('the instant has the form that the guard reads', () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-02T09:00:00.007Z') });

  expect(now()).toBe('2026-03-02T09:00:00.007Z');
  vi.useRealTimers();
});
