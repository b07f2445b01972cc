/** The exhibits of ‘What is in, what is out’ uncover and choose by style sheet alone, by keyboard too. */
import { expect } from '@playwright/test';
import { expectAccessible, test } from './site.ts';

const LESSON = '/lessons/what-is-in-what-is-out/';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a row keeps its answers until it is uncovered', async ({ page }) => {
    await page.goto(LESSON);
    const row = page.locator('.omissions tbody tr', { hasText: 'A child was killed' });
    const answers = page.locator('.omissions [data-state]:visible');
    await expect(answers).toHaveCount(0);
    await row.getByLabel('DCNF').check();
    await row.getByLabel('Uncover').check();
    await expect(answers).toHaveCount(5);
    await expect(row).toContainText('Rudaw has it in a report of the next day');
    await page.getByLabel('Uncover all rows at once').check();
    await expect(answers).toHaveCount(70);
  });

  test('a column of a strip is chosen by the arrow keys, and tells one gist', async ({ page }) => {
    await page.goto(LESSON);
    const strip = page.locator('.strip').first();
    const gist = strip.getByText('Nobody has claimed the rockets');
    await expect(gist).toHaveCSS('opacity', '0');
    await strip.getByRole('radio').nth(4).focus();
    await page.keyboard.press('ArrowRight');
    await expect(gist).toHaveCSS('opacity', '1');
    await expect(strip.locator('label span').first()).toHaveCSS('opacity', '0');
  });

  test('on paper every answer stands open', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(LESSON);
    await expect(page.locator('.omissions [data-state]:visible')).toHaveCount(70);
    await expect(page.locator('.omissions input:visible')).toHaveCount(0);
  });
});

test('uncovered and opened, the exhibits are accessible', async ({ page }) => {
  await page.goto(LESSON);
  await page.getByLabel('Uncover all rows at once').check();
  for (const summary of await page.locator('figure summary').all()) await summary.click();
  await expectAccessible(page);
});
