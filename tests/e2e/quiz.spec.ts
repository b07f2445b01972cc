/** Quizzes on the lessons themselves; the gallery's test has every type in every state. */
import { expect } from '@playwright/test';
import { answer } from './answering.ts';
import { lessons, test } from './site.ts';

test('every question can be answered right, and the quiz adds up', async ({ page }) => {
  test.slow();
  for (const address of lessons) {
    await page.goto(address);
    for (const slip of await page.locator('quiz-question').all()) {
      await answer(slip, 'right');
      const graded = (await slip.getAttribute('data-possible')) !== '0';
      await expect(slip.locator('.result')).toContainText(graded ? 'Right' : 'Kept');
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
