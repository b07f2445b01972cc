import type { Key, Response } from '../../../src/quiz/types/matching/score.ts';
import { choose, type Driver } from './driver.ts';

export const driver: Driver<Key, Response> = {
  right: (key) => key,
  wrong: (key) => {
    const choices = Object.values(key);
    return Object.fromEntries(
      Object.entries(key).map(([row, right]) => [
        row,
        choices.find((choice) => choice !== right) ?? '',
      ]),
    );
  },
  async give(slip, response, how) {
    for (const select of await slip.locator('.match select').all()) {
      const row = (await select.getAttribute('name')) ?? '';
      await choose(select, response[row] ?? '', how);
    }
  },
};
