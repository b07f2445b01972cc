import { afterEach, expect, test, vi } from 'vitest';
import { keepStorage } from './persist.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function browser(persisted: boolean, grants: boolean) {
  const persist = vi.fn(async () => grants);
  vi.stubGlobal('navigator', { storage: { persisted: async () => persisted, persist } });
  return persist;
}

test('asks, and gives the browser’s answer', async () => {
  browser(false, true);
  expect(await keepStorage()).toBe(true);
  browser(false, false);
  expect(await keepStorage()).toBe(false);
});

test('does not ask again once it is granted', async () => {
  const persist = browser(true, true);

  expect(await keepStorage()).toBe(true);
  expect(persist).not.toHaveBeenCalled();
});

test('promises nothing where the browser cannot', async () => {
  vi.stubGlobal('navigator', {});

  expect(await keepStorage()).toBe(false);
});
