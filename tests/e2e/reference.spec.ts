/** Pages to look things up: claims, timeline, glossary, about. */
import { expect, type Page } from '@playwright/test';
import { addresses, expectAccessible, lessons, test } from './site.ts';

const rows = (page: Page) => page.locator('.claims tbody:visible');

test('the claims table is chosen from by topic, match and report', async ({ page }) => {
  await page.goto('/claims/');
  const all = await rows(page).count();
  await page.locator('.filters summary').click();
  await page.getByRole('radio', { name: 'Attacks' }).check();
  const attacks = await rows(page).count();
  expect(attacks).toBeGreaterThan(0);
  expect(attacks).toBeLessThan(all);
  await page.getByRole('radio', { name: 'RT', exact: true }).check();
  expect(await rows(page).count()).toBeLessThan(attacks);
  for (const row of await rows(page).all()) {
    await expect(row).toHaveAttribute('data-topic', 'attack');
    await expect(row).toHaveAttribute('data-says', /\brt\b/u);
  }
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    `${await rows(page).count()} of ${all} claims shown.`,
  );
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Show all/u }).click();
  await expect(rows(page)).toHaveCount(all);
});

test('the claim in the address is shown, whatever was chosen', async ({ page }) => {
  await page.goto('/claims/#level-now');
  await page.locator('.filters summary').click();
  await page.getByRole('radio', { name: 'Slip' }).check();
  await expect(page.locator('#level-now')).toBeVisible();
  await expect(page.locator('#afghanistan')).toBeHidden();
});

test('the claims print whole, whatever was chosen and folded', async ({ page }) => {
  await page.goto('/claims/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.filters')).toBeHidden();
  await expect(page.locator('.claims .what').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the claims are chosen all the same', async ({ page }) => {
    await page.goto('/claims/');
    const all = await rows(page).count();
    await page.locator('.filters summary').click();
    await page.locator('label', { hasText: 'Mission' }).click();
    expect(await rows(page).count()).toBeLessThan(all);
    await page.getByRole('button', { name: /^Show all/u }).click();
    await expect(rows(page)).toHaveCount(all);
  });

  for (const address of lessons) {
    test(`the terms of ${address} open where they stand`, async ({ page }) => {
      await page.goto(address);
      const term = page.locator('.term').first();
      const gloss = page.locator(`#${await term.getAttribute('popovertarget')}`);
      await expect(gloss).toBeHidden();
      await term.click();
      await expect(gloss).toBeVisible();
      await expect(gloss.getByRole('link', { name: 'Glossary' })).toBeVisible();
    });
  }

  for (const address of ['/claims/', '/timeline/', '/glossary/', '/about/']) {
    test(`${address} is whole`, async ({ page }) => {
      expect(addresses).toContain(address);
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000);
    });
  }
});
