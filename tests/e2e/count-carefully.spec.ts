/** The exhibits of ‘Count carefully’ choose by style sheet alone: one view at a time, by keyboard too. */
import { expect } from '@playwright/test';
import { expectAccessible, test } from './site.ts';

const LESSON = '/lessons/count-carefully/';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('two choices make a counting rule, and its figure alone shows', async ({ page }) => {
    await page.goto(LESSON);
    const exhibit = page.locator('.count-rules');
    const shown = exhibit.locator('[data-rule]:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('Four rockets landed');
    await exhibit.getByLabel('All that were fired').check();
    await exhibit.getByLabel('The later one').check();
    await expect(shown).toHaveCount(1);
    await expect(shown).toContainText('seven rocket strike');
    await expect(exhibit.locator('.toll')).toContainText('one child was killed');
  });

  test('each start gives a sentence of its own', async ({ page }) => {
    await page.goto(LESSON);
    const exhibit = page.locator('.starts');
    const shown = exhibit.locator('.sentence:visible');
    const starts = exhibit.getByRole('radio');
    const seen = new Set<string>();
    for (const start of await starts.all()) {
      await start.check();
      await expect(shown).toHaveCount(1);
      seen.add(await shown.innerText());
    }
    expect(seen.size).toBe(await starts.count());
  });
});

test('a start is chosen by the arrow keys, and the open tables are accessible', async ({
  page,
}) => {
  await page.goto(LESSON);
  const exhibit = page.locator('.starts');
  await exhibit.getByLabel('November 2020').focus();
  await page.keyboard.press('ArrowRight');
  await expect(exhibit.locator('.sentence:visible')).toContainText('unchanged');
  for (const summary of await page.locator('figure summary').all()) await summary.click();
  await expectAccessible(page);
});
