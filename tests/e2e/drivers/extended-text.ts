import type { Key, Response } from '../../../src/quiz/types/extended-text/score.ts';
import { type Driver, type } from './driver.ts';

/** Ungraded: any text is as right as another, and none earns a point. */
export const driver: Driver<Key, Response> = {
  right: () => ({ text: 'Pentagon: the cut is done. It counts 2,500 US troops in Iraq.' }),
  wrong: () => ({ text: 'The cut is planned, somebody says.' }),
  async give(slip, response, how) {
    await type(slip.locator('textarea'), response?.text ?? '', how);
  },
};
