/** Every exhibit in the browser: it answers, says what changed, and is whole without a script. */
import { expect } from '@playwright/test';
import { expectAccessible, lessons, test, watchShifts } from './site.ts';

const lesson = (name: string) => lessons.find((address) => address.includes(name)) ?? '';

test('the troop chart walks from day to day by buttons and slider', async ({ page }) => {
  await page.goto(lesson('what-happened'));
  const chart = page.locator('troop-steps');
  const slider = chart.getByRole('slider');
  const first = await chart.locator('.stops > [data-on]').innerText();
  await chart.getByRole('button', { name: 'Next' }).click();
  await expect(chart.locator('.stops > [data-on]')).not.toHaveText(first);
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', /December 2021/u);
  await expect(chart.getByRole('status')).toContainText('December 2021');
  await chart.getByRole('radio', { name: 'Label only' }).check();
  await expectAccessible(page);
});

test('two outlet cards can be laid side by side, and a guess stands beside the payer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(lesson('who-is-speaking'));
  const cards = page.locator('outlet-cards');
  await expect(cards.locator('.card:visible')).toHaveCount(2);
  const left = cards.locator('select[name=left]');
  const other = await left.locator('option').last().getAttribute('value');
  await left.selectOption(other);
  await expect(cards.locator('.card[data-side=left]')).toHaveAttribute('data-card', other ?? '');
  await cards.locator('.card:visible [data-do=turn]').first().click();
  await expect(cards.locator('.card[data-turned]')).toHaveCount(1);
  await expectAccessible(page);
});

test('the tracer uncovers one step at a time and keeps the guess', async ({ page }) => {
  await page.goto(lesson('follow-the-source'));
  const tracer = page.locator('source-tracer');
  await tracer.locator('[name=guess]').nth(1).check();
  await tracer.getByRole('button', { name: 'Show step 1' }).click();
  await tracer.getByRole('button', { name: 'Show step 2' }).click();
  await expect(tracer.locator('.say')).toContainText(/As you said|You said: on step 1/u);
  await tracer.getByRole('button', { name: 'Start again' }).click();
  await tracer.locator('[name=statement]').nth(2).check();
  await expect(tracer.getByRole('button', { name: 'Show step 1' })).toBeVisible();
  await expectAccessible(page);
});

for (const address of lessons) {
  test(`the exhibits of ${address} move nothing and have a table behind them`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await page.goto(address);
    for (const exhibit of await page.locator('figure.exhibit').all()) {
      await exhibit.scrollIntoViewIfNeeded();
      await expect(exhibit.locator('figcaption').first()).toBeVisible();
      expect(await exhibit.locator('table').count()).toBeGreaterThan(0);
    }
    expect(await shifts()).toBe(0);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of lessons) {
    test(`the exhibits of ${address} are complete`, async ({ page }) => {
      await page.goto(address);
      for (const exhibit of await page.locator('figure.exhibit').all()) {
        const words = (await exhibit.innerText()).split(/\s+/u).length;
        expect(words).toBeGreaterThan(25);
        await expect(exhibit.locator('button:visible')).toHaveCount(0);
      }
    });
  }
});
