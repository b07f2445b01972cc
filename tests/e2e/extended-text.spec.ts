/** A text of one's own: written, kept, compared, rated, found again. */
import { expect, type Page } from '@playwright/test';
import { answer, check } from './answering.ts';
import { expectAccessible, test, watchShifts } from './site.ts';

const SAVED = 'Saved in this browser.';

async function open(page: Page) {
  await page.goto('about:blank');
  await page.goto('/gallery/');
  const slip = page.locator('quiz-question[data-type=extended-text]').first();
  await expect(slip).toHaveAttribute('data-ready', '');
  return slip;
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`unanswered, kept, rated, restored, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const shifts = await watchShifts(page);
    let slip = await open(page);
    await check(slip);
    await expect(slip.getByRole('status')).toContainText('first.');

    await answer(slip, 'right', 'keyboard');
    await expect(slip.locator('.result')).toBeFocused();
    await expect(slip.locator('.result')).toContainText('Kept');
    await expect(slip.locator('.result')).toContainText('model answers');
    await expect(slip.locator('.reasons')).toHaveAttribute('open', '');
    await expect(slip.locator('.model').first()).toBeVisible();
    await expect(slip.getByRole('status')).toHaveText(SAVED);
    await expectAccessible(page);

    const groups = slip.locator('.rate');
    await groups.first().getByRole('radio').first().check();
    await expect(slip.getByRole('status')).toHaveText(SAVED);
    await groups.first().getByRole('radio').first().press('ArrowDown');
    await groups.last().getByRole('radio').last().check();
    await expect(slip.getByRole('status')).toHaveText(SAVED);
    await expectAccessible(page);

    const written = await slip.locator('textarea').inputValue();
    slip = await open(page);
    await expect(slip.locator('.result')).toContainText('Kept');
    await expect(slip.locator('textarea')).toHaveValue(written);
    await expect(slip.locator('textarea')).toBeDisabled();
    await expect(slip.locator('.reasons')).not.toHaveAttribute('open', '');
    await slip.locator('summary').click();
    await expect(slip.locator('.rate').first().getByRole('radio').nth(1)).toBeChecked();
    await expect(slip.locator('.rate').last().getByRole('radio').last()).toBeChecked();
    expect(await shifts()).toBe(0);
  });
}

test('try again keeps the text, and a new answer has no rating yet', async ({ page }) => {
  let slip = await open(page);
  await answer(slip, 'right');
  await slip.locator('.rate').first().getByRole('radio').first().check();
  await expect(slip.getByRole('status')).toHaveText(SAVED);
  const written = await slip.locator('textarea').inputValue();

  await slip.getByRole('button', { name: 'Try again' }).click();
  await expect(slip.locator('textarea')).toBeFocused();
  await expect(slip.locator('textarea')).toHaveValue(written);
  await slip.locator('textarea').press('Control+End');
  await slip.locator('textarea').pressSequentially(' And more');
  await expect(slip.locator('.count')).toContainText(/\d+ so far/u);
  await expect(slip.getByRole('status')).toHaveText('');

  // A half-typed text survives a closed tab.
  await page.waitForTimeout(300);
  slip = await open(page);
  await expect(slip.getByRole('status')).toHaveText('Your half-finished answer is still here.');
  await expect(slip.locator('textarea')).toHaveValue(`${written} And more`);
  await check(slip);
  await expect(slip.getByRole('status')).toHaveText(SAVED);
  await expect(slip.locator('.rate :checked')).toHaveCount(0);
});

test('counts as done in its quiz, never as not yet', async ({ page }) => {
  await page.goto('/quizzes/said-announced-claims/');
  const slip = page.locator('quiz-question[data-type=extended-text]');
  await expect(slip).toHaveAttribute('data-ready', '');
  await answer(slip, 'right');
  await expect(slip.getByRole('status')).toHaveText(SAVED);
  const link = page.locator(`.tally [data-for="${await slip.getAttribute('data-question')}"] a`);
  await expect(link).toHaveAccessibleName(/: done$/u);
  await expect(link.locator('.v')).toHaveAttribute('data-v', 'done');
});
