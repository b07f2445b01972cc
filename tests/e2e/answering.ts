/** Answers any question on a page as a person would, by what its form shows. */
import type { Locator, Page } from '@playwright/test';
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

/** Fills in one question and presses Check. */
export async function answer(slip: Locator, kind: Kind, how: How = 'pointer'): Promise<void> {
  const { driver, key } = await partsOf(slip);
  await driver.give(slip, driver[kind](key), how);
  await check(slip);
}

/** One question of each type among the pages, by type. */
export async function oneOfEach(
  page: Page,
  pages: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const address of pages) {
    await page.goto(address);
    for (const slip of await page.locator('quiz-question').all()) {
      const type = (await slip.getAttribute('data-type')) ?? '';
      if (!found.has(type)) found.set(type, `${address}#${await slip.getAttribute('id')}`);
    }
  }
  return found;
}
