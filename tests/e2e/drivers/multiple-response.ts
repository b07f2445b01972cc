import type { Key, Response } from '../../../src/quiz/types/multiple-response/score.ts';
import { type Driver, tick } from './driver.ts';

const all = (key: Key, role: number) => Object.keys(key).filter((id) => key[id] === role);

export const driver: Driver<Key, Response> = {
  right: (key) => all(key, 1),
  wrong: (key) => all(key, -1),
  async give(slip, response, how) {
    for (const input of await slip.locator('input[name=choice]').all()) {
      await tick(input, response.includes(await input.inputValue()), how);
    }
  },
};
