/** Quizzes on the lessons themselves; the gallery's test has every type in every state. */
import { expect, type Locator } from '@playwright/test';
import { answer, fill } from './answering.ts';
import { lessons, test } from './site.ts';

const expectRight = async (slip: Locator) => {
  const graded = (await slip.getAttribute('data-possible')) !== '0';
  await expect(slip.locator('.result')).toContainText(graded ? 'Right' : 'Kept');
};

test('every question can be answered right, and the quiz adds up', async ({ page }) => {
  test.slow();
  for (const address of lessons) {
    await page.goto(address);
    for (const slip of await page.locator('quiz-question:has([data-do=check])').all()) {
      await answer(slip, 'right');
      await expectRight(slip);
    }
    for (const quiz of await page.locator('quiz-set[data-feedback=at-end]').all()) {
      const slips = await quiz.locator('quiz-question').all();
      for (const slip of slips) {
        await fill(slip, 'right');
        await expect(slip.locator('.result')).toBeEmpty();
      }
      await quiz.getByRole('button', { name: 'Finish and see how you did' }).click();
      for (const slip of slips) await expectRight(slip);
    }
    await expect(page.locator('.total').last()).toContainText(/You have (\d+) of \1 points/u);
    await expect(
      page.locator('.tally').last().getByRole('link', { name: 'Question 1: right' }),
    ).toBeVisible();
  }
});

test('a lesson can be taken with the keyboard alone', async ({ page }) => {
  await page.goto(lessons[0] ?? '');
  const slip = page.locator('quiz-question').first();
  await expect(slip).toHaveAttribute('data-ready', '');
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    if (
      await slip
        .locator('input')
        .first()
        .evaluate((input) => input === document.activeElement)
    )
      break;
  }
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    if (
      await slip.locator('[data-do=check]').evaluate((button) => button === document.activeElement)
    )
      break;
  }
  await page.keyboard.press('Enter');
  await expect(slip.locator('.result')).toBeFocused();
});
