/** Every page, light and dark: accessible, silent, still, within its requests, and never too wide. */
import { expect } from '@playwright/test';
import { MOST_REQUESTS } from '../site/budgets.ts';
import { addresses, expectAccessible, test, watchShifts } from './site.ts';

for (const address of addresses) {
  test(`${address} stays still, is accessible, and fits every width`, async ({ page }) => {
    // Its table has more cells than all other pages together.
    if (address === '/claims/') test.slow();
    let requests = 0;
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests += 1;
    });
    const shifts = await watchShifts(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    expect(await shifts()).toBe(0);
    expect(requests).toBeLessThanOrEqual(MOST_REQUESTS);

    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, { contrast: true });

    await page.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await over(), `${width} px wide`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await over(), 'text at 200 %').toBeLessThanOrEqual(0);
  });
}
