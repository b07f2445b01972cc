/** Plans, tracks and answer cards on paper. */
import { expect } from '@playwright/test';
import { addresses, expectAccessible, sheets, test } from './site.ts';

const MM = 96 / 25.4;

for (const [address, least, most] of [
  ['/teachers/follow-the-source/', 2, 3],
  ['/teachers/what-is-in-what-is-out/', 2, 3],
  ['/teachers/one-class/', 1, 1],
  ['/teachers/six-periods/', 2, 2],
] as const) {
  test(`${address} prints on ${least} to ${most} sheets, without the navigation`, async ({
    page,
  }) => {
    await page.goto(address);
    const count = await sheets(page);
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { includeHidden: true })).not.toHaveCount(0);
    for (const nav of await page.locator('nav').all()) await expect(nav).toBeHidden();
    for (const row of await page.locator('tr').all())
      await expect(row).toHaveCSS('break-inside', 'avoid');
  });
}

for (const address of ['/teachers/cards/', '/teachers/cards/e-f/']) {
  test(`${address} prints on one sheet, its letters 60 mm high`, async ({ page }) => {
    await page.goto(address);
    expect(await sheets(page)).toBe(1);
    expect(await sheets(page, 'Letter')).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 800, height: 1100 });
    const cards = page.locator('.cards li');
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    for (const card of await cards.all()) {
      const letter = await card.locator('.letter').evaluate((path: SVGPathElement) => {
        // The box of a path leaves out its stroke; these end at its edge above or below.
        const stroke = Number.parseFloat(getComputedStyle(path).strokeWidth);
        const scale = path.getScreenCTM()?.d ?? 0;
        const { y, height } = path.getBBox();
        const bottom = Math.min(y + height + stroke / 2, 61);
        return (bottom - Math.max(y - stroke / 2, 0)) * scale;
      });
      expect(letter / MM).toBeGreaterThanOrEqual(60);
      const box = await card.boundingBox();
      expect((box?.height ?? 0) / MM).toBeCloseTo(65, 0);
    }
    const patterns = await page
      .locator('pattern[id^="card-"]')
      .evaluateAll((all) => all.map((pattern) => pattern.innerHTML));
    expect(new Set(patterns).size).toBe(await cards.count());
  });
}

test('every lesson has a plan, and the page for teachers leads to all of them', async ({
  page,
}) => {
  await page.goto('/teachers/');
  const ids = addresses.flatMap((address) => /^\/lessons\/(.+)\/$/u.exec(address)?.[1] ?? []);
  for (const id of [...ids, 'one-class', 'six-periods', 'cards'])
    await expect(page.locator(`main a[href="/teachers/${id}/"]`).first()).toBeVisible();
  await page.getByRole('link', { name: 'Plan of lesson 3' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Follow the source');
  await expectAccessible(page);
});

test('the notes stay out of the lesson', async ({ page }) => {
  await page.goto('/teachers/follow-the-source/');
  const note = page.getByText('Whisper a sentence of twelve words');
  await expect(note).toBeVisible();
  await page.goto('/lessons/follow-the-source/');
  await expect(note).toHaveCount(0);
});
