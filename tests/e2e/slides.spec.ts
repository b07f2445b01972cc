/** Every stage of every slide fits the room's screen, in letters that the back row can read. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addresses, sheets, test } from './site.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
const decks = addresses.filter((address) => /^\/present\/./u.test(address));

/**
 * Walks the deck by the clicker's key; where hands are counted it counts some, opens the second vote
 * and counts again, so that every stage is met. Returns what does not fit, and the stages it saw.
 */
function walk(page: Page): Promise<{ faults: string[]; stages: number; slides: number }> {
  return page.evaluate(() => {
    const press = (key: string, code = key) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }));
    const faults: string[] = [];
    const seen = new Set<string>();
    const slides = new Set<string>();
    const look = (slide: HTMLElement) => {
      const body = slide.querySelector<HTMLElement>('.body');
      if (!body) throw new Error('a slide without a body');
      const name = `#${slide.id} ${slide.dataset['stage']}`;
      if (body.scrollHeight > body.clientHeight + 1)
        faults.push(`${name}: ${body.scrollHeight - body.clientHeight} px too tall`);
      if (body.scrollWidth > body.clientWidth + 1)
        faults.push(`${name}: ${body.scrollWidth - body.clientWidth} px too wide`);
      const room = body.getBoundingClientRect();
      const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const parent = text.parentElement;
        const words = text.textContent?.trim().slice(0, 30);
        if (!parent || !words || parent.closest('.vh')) continue;
        if (!parent.checkVisibility({ visibilityProperty: true })) continue;
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        if (size < 27.95) faults.push(`${name}: ${size} px small: ${words}`);
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const { left, right, bottom, width } of range.getClientRects())
          if (
            width > 0 &&
            (left < room.left - 2 || right > room.right + 2 || bottom > innerHeight + 1)
          )
            faults.push(`${name}: outside the slide: ${words}`);
      }
    };
    for (let steps = 0; steps < 2000; steps += 1) {
      const slide = document.querySelector<HTMLElement>('main .slide.now');
      if (!slide) throw new Error('no slide');
      const place = `${slide.id} ${slide.dataset['stage']}`;
      if (seen.has(place)) break;
      seen.add(place);
      slides.add(slide.id);
      look(slide);
      const stage = slide.dataset['stage'];
      const polled = slide.dataset['answers'] !== undefined;
      if (polled && stage === 'hands') press('r');
      else {
        if (polled && (stage === 'answers' || stage === 'again'))
          for (const digit of ['1', '1', '2', '3']) press(digit, `Digit${digit}`);
        press('PageDown');
      }
    }
    return { faults: [...new Set(faults)], stages: seen.size, slides: slides.size };
  });
}

for (const address of decks)
  for (const size of SIZES)
    test(`${address} fits ${size.width} × ${size.height}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(address);
      const { faults, stages, slides } = await walk(page);
      expect(faults).toEqual([]);
      expect(slides).toBe(await page.locator('main .slide').count());
      expect(stages).toBeGreaterThan(slides);
    });

test('there are slides for every lesson', () => {
  expect(decks.length).toBe(addresses.filter((address) => /^\/lessons\/./u.test(address)).length);
});

for (const address of decks)
  test(`${address} prints as the room saw it last, two slides on a sheet`, async ({ page }) => {
    await page.goto(address);
    const slides = await page.locator('main .slide').count();
    expect(await sheets(page)).toBe(Math.ceil(slides / 2));
    // The width of A4 within its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const tooLarge = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll<HTMLElement>('main .slide')]
        .filter((slide) => {
          const body = slide.querySelector('.body');
          return !body || body.scrollHeight > body.clientHeight + 1;
        })
        .map(({ id }) => id);
    });
    expect(tooLarge).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    // Afterwards the slide is where it was.
    await expect(page.locator('main .slide.now')).toHaveAttribute('data-stage', '0');
  });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides stand below each other, with the answers and without the key', async ({
    page,
  }) => {
    await page.goto('/present/what-happened/');
    for (const slide of await page.locator('main .slide').all()) await expect(slide).toBeVisible();
    const polled = page.locator('#q-november-plan');
    for (const answer of await polled.locator('.bars .t').all()) await expect(answer).toBeVisible();
    await expect(polled.locator('.phase')).toHaveText(/^Question/u);
    for (const later of await polled.locator('.v, .why, .phase > :not(:first-child)').all())
      await expect(later).toBeHidden();
    await expect(page.getByText('no figure for this day').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('no deck shows a key', async ({ page }) => {
    let keys = 0;
    for (const address of decks) {
      await page.goto(address);
      const questions = page.locator('main .slide[data-kind="question"]');
      const shown = questions.locator('[data-from="key"]:visible, .why:visible, .told:visible');
      expect(await shown.count(), address).toBe(0);
      await expect(page.locator('main .slide[data-stages^="key"]:visible')).toHaveCount(0);
      keys += await questions.locator('[data-from="key"]').count();
    }
    expect(keys).toBeGreaterThan(100);
  });
});
