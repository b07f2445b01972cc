import { expect, test } from 'vitest';
import { BALANCE_CASES } from './balance-cases.ts';
import { said } from './fixture.ts';

test.each(BALANCE_CASES)('%s', (_, files, problems) => {
  expect(said(files)).toEqual(problems);
});
