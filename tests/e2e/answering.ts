/** Answers any question on a page as a person would, by what its form shows. */
import type { Locator } from '@playwright/test';
import type { QuestionType } from '../../src/quiz/question.ts';
import type { Driver, How } from './drivers/driver.ts';
import { drivers } from './drivers/drivers.ts';

export type Kind = 'right' | 'wrong';

/** The key stands in the page, as any learner could read it. */
async function partsOf(slip: Locator) {
  const type = (await slip.getAttribute('data-type')) as QuestionType;
  const key: unknown = JSON.parse((await slip.getAttribute('data-key')) ?? 'null');
  return { driver: drivers[type] as unknown as Driver<unknown, unknown>, key };
}

export const check = (slip: Locator) => slip.getByRole('button', { name: 'Check answer' }).click();

/** Fills in one question with just this response. */
export async function give(slip: Locator, response: unknown, how: How = 'pointer'): Promise<void> {
  const { driver } = await partsOf(slip);
  await driver.give(slip, response, how);
}

/** Fills in one question and presses nothing. */
export async function fill(slip: Locator, kind: Kind, how: How = 'pointer'): Promise<void> {
  const { driver, key } = await partsOf(slip);
  await driver.give(slip, driver[kind](key), how);
}

/** Fills in one question and presses Check. */
export async function answer(slip: Locator, kind: Kind, how: How = 'pointer'): Promise<void> {
  await fill(slip, kind, how);
  await check(slip);
}
