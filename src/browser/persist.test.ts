import { afterEach, expect, test, vi } from 'vitest';
import { keepStorage } from './persist.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([true, false])('asks, and gives the browser’s answer, %s', async (grants) => {
  vi.stubGlobal('navigator', { storage: { persist: async () => grants } });

  expect(await keepStorage()).toBe(grants);
});

test('promises nothing where the browser cannot', async () => {
  vi.stubGlobal('navigator', {});

  expect(await keepStorage()).toBe(false);
});
