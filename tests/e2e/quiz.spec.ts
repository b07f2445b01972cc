/** Every question type in every state, on the lessons themselves. */
import { expect } from '@playwright/test';
import { questionTypes } from '../../src/quiz/examples.ts';
import { answer, oneOfEach } from './answering.ts';
import { expectAccessible, lessons, test, watchShifts } from './site.ts';

for (const type of questionTypes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${type}: unanswered, not right, right, restored, in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const shifts = await watchShifts(page);
      const address = (await oneOfEach(page, lessons)).get(type) ?? '';
      expect(address, `a lesson has a question of type ${type}`).not.toBe('');
      const open = async () => {
        await page.goto('about:blank');
        await page.goto(address);
        await expect(slip).toHaveAttribute('data-ready', '');
      };
      const slip = page.locator(`[id="${address.split('#')[1]}"]`);
      await open();

      await slip.getByRole('button', { name: 'Check answer' }).click();
      await expect(slip.getByRole('status')).toContainText(/first\.|too\./u);
      await expect(slip).not.toHaveAttribute('data-answered', '');

      await answer(slip, 'wrong');
      await expect(slip.locator('.result')).toBeFocused();
      await expect(slip.locator('.result')).toContainText('Not yet');
      await expect(slip.getByRole('status')).toHaveText('Saved in this browser.');
      await expect(slip.locator('.reasons')).not.toHaveAttribute('open', '');
      await expectAccessible(page);

      await slip.getByText('The answer and the reasons').click();
      await expect(slip.locator('.why').first()).toBeVisible();
      await expectAccessible(page);

      await slip.getByRole('button', { name: 'Try again' }).click();
      await expect(slip.locator('.why').first()).toBeHidden();
      await answer(slip, 'right');
      await expect(slip.locator('.result')).toContainText('Right');
      await expect(slip.locator('.reasons')).toHaveAttribute('open', '');
      await expect(slip.getByRole('status')).toHaveText('Saved in this browser.');
      await expectAccessible(page);

      await open();
      await expect(slip.locator('.result')).toContainText('Right');
      await expectAccessible(page);
      expect(await shifts()).toBe(0);
    });
  }
}

test('every question can be answered right, and the quiz adds up', async ({ page }) => {
  test.slow();
  for (const address of lessons) {
    await page.goto(address);
    for (const slip of await page.locator('quiz-question').all()) {
      await answer(slip, 'right');
      await expect(slip.locator('.result')).toContainText('Right');
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
