/** The exhibits of ‘Quotes, headlines, pictures’ are complete without a script, tables included. */
import { expect } from '@playwright/test';
import { expectAccessible, test } from './site.ts';

const LESSON = '/lessons/quotes-headlines-pictures/';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('what went and what came stands in the page by element and by name', async ({ page }) => {
    await page.goto(LESSON);
    const exhibit = page.locator('.quote-diff');
    await expect(exhibit.locator('del')).toHaveText([
      'to a left out',
      'does left out',
      'U.S. left out',
      'and left out',
    ]);
    await expect(exhibit.locator('ins')).toHaveText(['do put in', 'US put in']);
    await expect(exhibit.getByText('not quoted')).toHaveCount(1);
  });

  test('each announcement has a sign in the drawing and a row in the table', async ({ page }) => {
    await page.goto(LESSON);
    const exhibit = page.locator('.ends');
    await expect(exhibit.getByRole('row')).toHaveCount(7);
    await expect(exhibit.getByRole('img')).toHaveAccessibleName(/^6 announcements/u);
  });
});

test('every article has a row for its picture, with a caption or without', async ({ page }) => {
  await page.goto(LESSON);
  const rows = page.locator('.ages tbody').getByRole('row');
  await expect(rows).toHaveCount(5);
  await expect(rows.filter({ hasText: 'No caption in our copy' })).toHaveCount(3);
});

test('the open tables are accessible', async ({ page }) => {
  await page.goto(LESSON);
  for (const summary of await page.locator('figure summary').all()) await summary.click();
  await expectAccessible(page);
});
