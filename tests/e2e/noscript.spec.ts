/** Without scripts, and on paper: the questions are complete, and the key is not shown too early. */
import { expect } from '@playwright/test';
import { lessons, test } from './site.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a question shows its prompt and controls, and its reasons on request', async ({ page }) => {
    await page.goto(lessons[0] ?? '');
    const slip = page.locator('quiz-question').first();
    await expect(slip.locator('legend').first()).toBeVisible();
    await expect(slip.locator('.why').first()).toBeHidden();
    await slip.locator('summary').click();
    await expect(slip.locator('.why').first()).toBeVisible();
    await expect(slip.getByRole('button', { name: 'Check answer' })).toBeHidden();
  });
});

test('prints as a worksheet while nothing is answered', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(lessons[0] ?? '');
  const slip = page.locator('quiz-question').first();
  await expect(slip.locator('legend').first()).toBeVisible();
  for (const hidden of ['.why', '.reasons', '.act']) {
    await expect(slip.locator(hidden).first()).toBeHidden();
  }
});

test('shows the reasons after five seconds where the script never comes', async ({ page }) => {
  await page.route('**/*.js', (route) =>
    route.fulfill({ body: '', contentType: 'text/javascript' }),
  );
  await page.goto('/gallery/');
  const summary = page.locator('quiz-question').first().locator('summary');
  await expect(summary).toBeHidden();
  await expect(summary).toBeVisible({ timeout: 8000 });
});
