import type { Key, Response } from '../../../src/quiz/types/numeric/score.ts';
import { choose, type Driver, type } from './driver.ts';

const keyed = (key: Key) => key.answers.find(({ credit }) => credit === 1);
const middle = (key: Key) => {
  const { low = 0, high = 0 } = keyed(key) ?? {};
  return (low + high) / 2;
};
const unit = (key: Key) => keyed(key)?.unit ?? null;

export const driver: Driver<Key, Response> = {
  right: (key) => ({ text: String(middle(key)), unit: unit(key) }),
  wrong: (key) => ({ text: String(middle(key) + 987_654), unit: unit(key) }),
  async give(slip, response, how) {
    await type(slip.locator('[name=text]'), response?.text ?? '', how);
    if (response?.unit) await choose(slip.locator('[name=unit]'), response.unit, how);
  },
};
