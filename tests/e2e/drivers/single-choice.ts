import type { Key, Response } from '../../../src/quiz/types/single-choice/score.ts';
import { type Driver, tick } from './driver.ts';

const first = (key: Key, credit: number) =>
  Object.keys(key).find((id) => key[id] === credit) ?? null;

export const driver: Driver<Key, Response> = {
  right: (key) => first(key, 1),
  wrong: (key) => first(key, 0),
  async give(slip, response, how) {
    if (response !== null) await tick(slip.locator(`input[value="${response}"]`), true, how);
  },
};
