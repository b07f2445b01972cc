/** A quiz that draws from a pool, taken again and again (docs/decisions/008). */
import { expect, type Page } from '@playwright/test';
import { answer } from './answering.ts';
import { test, watchShifts } from './site.ts';

/** The questions asked, in order, each with the order of its options. */
const asked = (page: Page) =>
  page.locator('quiz-question:not(.spare)').evaluateAll((questions) =>
    questions.map((question) => {
      const options = [...question.querySelectorAll<HTMLElement>('.opt[data-part]')];
      return [question.id, ...options.map(({ dataset }) => dataset['part'])].join(' ');
    }),
  );

const idsOf = (questions: readonly string[]) => questions.map((each) => each.split(' ')[0] ?? '');

async function answerAll(page: Page): Promise<void> {
  for (const slip of await page.locator('quiz-question:not(.spare)').all()) {
    await answer(slip, 'right');
    await expect(slip.getByRole('status')).toHaveText('Saved in this browser.');
  }
}

test('draws, keeps the draw over a reload, and repeats nothing before the pool is used up', async ({
  page,
}) => {
  test.slow();
  const shifts = await watchShifts(page);
  const settled = async () => {
    await expect(page.locator('.total > p').first()).toContainText('You have 6 of 6 points.');
    await expect(page.locator('quiz-question:not(.spare)').last().locator('.result')).toHaveText(
      'Right',
    );
  };
  await page.goto('/quizzes/practice-one/');
  const all = await page.locator('quiz-question').count();
  const first = await asked(page);
  expect(all).toBe(12);
  expect(first).toHaveLength(6);
  for (const id of idsOf(first)) await expect(page.locator(`#${id}`)).toBeVisible();
  await answerAll(page);
  await settled();

  await page.reload();
  await settled();
  expect(await shifts()).toBe(0);
  expect(await asked(page)).toEqual(first);

  await page.getByRole('button', { name: 'Take it with other questions' }).click();
  const second = await asked(page);
  expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(all);
  await expect(page.locator('quiz-question[data-answered]:not(.spare)')).toHaveCount(0);
  await answerAll(page);
  await settled();

  await page.reload();
  await settled();
  expect(await asked(page)).toEqual(second);
  expect(await shifts()).toBe(0);

  // The pool is used up: a new round through it begins.
  await page.getByRole('button', { name: 'Take it with other questions' }).click();
  const third = idsOf(await asked(page));
  expect(new Set(third).size).toBe(6);
  await expect(page.locator('quiz-question[data-answered]:not(.spare)')).toHaveCount(0);
  await answerAll(page);
  await page.getByRole('button', { name: 'Take it with other questions' }).click();
  expect(new Set([...third, ...idsOf(await asked(page))]).size).toBe(all);
});

test('a third try is not offered where a question has two', async ({ page }) => {
  await page.goto('/quizzes/practice-one/');
  const slip = page.locator('quiz-question[data-type=single-choice]:not(.spare)').first();
  await answer(slip, 'wrong');
  await expect(slip.locator('.reasons')).not.toHaveAttribute('open', '');
  await slip.getByRole('button', { name: 'Try again' }).click();
  await answer(slip, 'wrong');
  await expect(slip.locator('.reasons')).toHaveAttribute('open', '');
  await expect(slip.getByRole('button', { name: 'Try again' })).toBeHidden();
});
