/** The exhibits of ‘The frame’: one report on the board by style sheet alone; a coding compared by script. */
import { expect } from '@playwright/test';
import { expectAccessible, test, watchShifts } from './site.ts';

const LESSON = '/lessons/the-frame/';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the board shows one report at a time, and the table all of them', async ({ page }) => {
    await page.goto(LESSON);
    const exhibit = page.locator('.frame-board');
    const shown = exhibit.locator('section:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('Left blank.');
    await exhibit.getByRole('radio', { name: 'Sputnik' }).check();
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('under the pretext of fighting Daesh');
    await exhibit.locator('summary').click();
    await expect(exhibit.getByRole('row')).toHaveCount(6);
  });

  test('our coding stands in a table, and nothing offers what needs a script', async ({ page }) => {
    await page.goto(LESSON);
    const exhibit = page.locator('.code-it');
    await expect(exhibit.getByRole('button')).toHaveCount(0);
    await exhibit.getByText('Show our coding').click();
    await expect(exhibit.getByRole('row')).toHaveCount(13);
  });
});

test('a coding made by keyboard is compared, without a shift, and the page stays accessible', async ({
  page,
}) => {
  const shifts = await watchShifts(page);
  await page.goto(LESSON);
  const exhibit = page.locator('.code-it');
  await exhibit.getByLabel(/^A child died/u).focus();
  await page.keyboard.type('Conflict');
  await exhibit.getByLabel(/^The memo argues/u).selectOption('Economic consequences');
  await exhibit.getByRole('button', { name: 'Compare with our coding' }).press('Enter');
  await expect(exhibit.getByRole('status')).toHaveText(
    'Same as ours: 0 of 2, 0 per cent. Defensible: 1. To talk over: 1.',
  );
  await expect(exhibit.locator('.coded:visible')).toHaveCount(2);
  await expect(exhibit.locator('[data-v="other"]')).toContainText('We say: Morality.');
  for (const summary of await page.locator('figure summary').all()) await summary.click();
  await expectAccessible(page);
  expect(await shifts()).toBe(0);
});
