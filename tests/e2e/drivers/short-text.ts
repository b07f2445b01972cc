import type { Key, Response } from '../../../src/quiz/types/short-text/score.ts';
import { type Driver, type } from './driver.ts';

export const driver: Driver<Key, Response> = {
  right: ({ texts }) => texts.find(({ credit }) => credit === 1)?.text ?? '',
  wrong: ({ texts }) =>
    texts.find(({ credit }) => credit === 0)?.text ?? 'nothing that anybody lists',
  give: (slip, response, how) => type(slip.locator('[name=text]'), response, how),
};
