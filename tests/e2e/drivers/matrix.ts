import type { Key, Response } from '../../../src/quiz/types/matrix/score.ts';
import { type Driver, tick } from './driver.ts';

export const driver: Driver<Key, Response> = {
  right: ({ rows }) => rows,
  // A cell that is not right, in every row; where all columns are, ‘none of these’.
  wrong: ({ columns, rows }) =>
    Object.fromEntries(
      Object.entries(rows).map(([row, cells]) => [
        row,
        [columns.find((column) => !cells.includes(column)) ?? '_none'],
      ]),
    ),
  async give(slip, response, how) {
    for (const input of await slip.locator('.grid input').all()) {
      const row = (await input.getAttribute('name')) ?? '';
      const wanted = response[row]?.includes(await input.inputValue()) ?? false;
      // A radio button is cleared by its neighbour alone.
      if (wanted || (await input.getAttribute('type')) === 'checkbox')
        await tick(input, wanted, how);
    }
  },
};
