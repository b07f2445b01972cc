import type { Key, Response } from '../../../src/quiz/types/true-false/score.ts';
import { type Driver, tick } from './driver.ts';

const worth = (key: Key, value: number): Response =>
  Object.fromEntries(
    Object.entries(key).map(([tier, choices]) => [
      tier,
      Object.keys(choices).find((id) => choices[id] === value) ?? '',
    ]),
  );

export const driver: Driver<Key, Response> = {
  right: (key) => worth(key, 1),
  wrong: (key) => worth(key, 0),
  async give(slip, response, how) {
    for (const [tier, id] of Object.entries(response)) {
      await tick(slip.locator(`input[name="${tier}"][value="${id}"]`), true, how);
    }
  },
};
