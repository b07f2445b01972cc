/** The cold read: a report above its questions, and no reason before the end. */
import { expect } from '@playwright/test';
import { fill } from './answering.ts';
import { expectAccessible, sheets, test } from './site.ts';

const LESSON = '/lessons/cold-read/';
const QUIZ = '/quizzes/cold-read-exit/';

test('gives no hint and no reason until the quiz is finished', async ({ page }) => {
  await page.goto(LESSON);
  const quiz = page.locator('quiz-set[data-feedback=at-end]');
  await expect(quiz.locator('[data-do=hint],[data-do=check]')).toHaveCount(0);

  const slip = quiz.locator('quiz-question').first();
  await fill(slip, 'wrong');
  await expect(slip.locator('.why').first()).toBeHidden();
  await expect(slip.locator('summary')).toBeHidden();

  const finish = quiz.getByRole('button', { name: 'Finish and see how you did' });
  await finish.click();
  await expect(quiz.getByRole('status').last()).toContainText('No answer yet');
  await finish.click();
  await expect(slip.locator('summary')).toBeVisible();
  await expectAccessible(page);
});

for (const address of [LESSON, QUIZ, `${QUIZ}print/`, `${QUIZ}key/`]) {
  test(`shows the report once on ${address}, called invented`, async ({ page }) => {
    await page.goto(address);
    const report = page.getByRole('article', { name: /^Invented report/u });
    await expect(report).toHaveCount(1);
    await expect(report.getByRole('listitem')).toHaveCount(9);
    await expect(report.getByText('No such country')).toBeVisible();
  });
}

test('the reading card is one sheet of paper', async ({ page }) => {
  await page.goto('/reading-card/');
  expect(await sheets(page)).toBe(1);
});
