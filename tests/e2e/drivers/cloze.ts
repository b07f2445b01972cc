import type { Key, Response } from '../../../src/quiz/types/cloze/score.ts';
import { choose, type Driver, type } from './driver.ts';

/** For each gap something of this worth; where none is listed, it is a typed gap. */
const worth = (key: Key, value: number): Response =>
  Object.fromEntries(
    Object.entries(key).map(([gap, held]) => [
      gap,
      Object.keys(held).find((each) => held[each] === value) ?? 'nothing that anybody lists',
    ]),
  );

export const driver: Driver<Key, Response> = {
  right: (key) => worth(key, 1),
  wrong: (key) => worth(key, 0),
  async give(slip, response, how) {
    for (const control of await slip.locator('.gap > :is(input, select)').all()) {
      const value = response[(await control.getAttribute('name')) ?? ''] ?? '';
      const typed = await control.evaluate((element) => element.matches('input'));
      await (typed ? type : choose)(control, value, how);
    }
  },
};
