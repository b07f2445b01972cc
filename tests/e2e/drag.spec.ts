/** Dragging by mouse: a short cut beside the buttons and lists, which the drivers use. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Key as Matches } from '../../src/quiz/types/matching/score.ts';
import type { Key as Order } from '../../src/quiz/types/ordering/score.ts';
import { check } from './answering.ts';
import { test } from './site.ts';

const PAGE = '/gallery/';

async function open(page: Page, type: string): Promise<Locator> {
  await page.goto(PAGE);
  const slip = page.locator(`quiz-question[data-type=${type}]`).first();
  await expect(slip).toHaveAttribute('data-ready', '');
  return slip;
}

async function keyOf<Key>(slip: Locator): Promise<Key> {
  return JSON.parse((await slip.getAttribute('data-key')) ?? 'null') as Key;
}

const item = (slip: Locator, id: string) => slip.locator(`.sort > [data-part="${id}"]`);
const grip = (slip: Locator, id: string) => item(slip, id).locator('.grip');
const order = (slip: Locator) =>
  slip
    .locator('.sort > [data-part]')
    .evaluateAll((items) => items.map((each) => (each as HTMLElement).dataset['part'] ?? ''));

test('an ordering is put right by mouse, and each move is announced', async ({ page }) => {
  const slip = await open(page, 'ordering');
  const key = await keyOf<Order>(slip);
  for (const [place, id] of key.entries()) {
    const onto = (await order(slip))[place] ?? '';
    if (onto === id) continue;
    await grip(slip, id).dragTo(item(slip, onto));
    await expect(slip.getByRole('status')).toHaveText(
      new RegExp(`: moved to place ${place + 1} of ${key.length}\\.$`, 'u'),
    );
  }
  expect(await order(slip)).toEqual(key);
  await expect(slip.locator('.over')).toHaveCount(0);
  await check(slip);
  await expect(slip.locator('.result')).toContainText('Right');
});

test('shows where an item would land, downwards too, and only there', async ({ page }) => {
  const slip = await open(page, 'ordering');
  const [first = '', second = '', third = '', ...rest] = await order(slip);
  const moveTo = async (target: Locator) => {
    const { x = 0, y = 0 } = (await target.boundingBox()) ?? {};
    // In steps: the first starts a drag, the next enters the target, and only then it is over it.
    await page.mouse.move(x + 40, y + 10, { steps: 3 });
    await page.mouse.move(x + 60, y + 12, { steps: 3 });
  };
  await grip(slip, first).hover();
  await page.mouse.down();
  await moveTo(item(slip, third));
  await expect(slip.locator('.over')).toHaveAttribute('data-part', third);
  await moveTo(slip.locator('legend').first());
  await expect(slip.locator('.over')).toHaveCount(0);
  await moveTo(item(slip, third));
  await page.mouse.up();
  expect(await order(slip)).toEqual([second, third, first, ...rest]);
});

test('rows are matched by mouse, and what was dropped is announced', async ({ page }) => {
  const slip = await open(page, 'matching');
  for (const [row, choice] of Object.entries(await keyOf<Matches>(slip))) {
    const chip = slip.locator(`.bank [data-choice="${choice}"]`);
    await chip.dragTo(slip.locator(`.match[data-part="${row}"]`));
    await expect(slip.locator(`select[name="${row}"]`)).toHaveValue(choice);
    await expect(slip.getByRole('status')).toContainText(`: ${await chip.textContent()}.`);
  }
  await check(slip);
  await expect(slip.locator('.result')).toContainText('Right');
});

test('nothing moves while the answer is locked', async ({ page }) => {
  const slip = await open(page, 'matching');
  const list = slip.locator('.match select').first();
  await list.selectOption({ index: 1 });
  const before = await list.inputValue();
  await check(slip);
  await expect(slip).toHaveAttribute('data-answered', '');
  // The news takes focus after its paint, and the page scrolls to it.
  await expect(slip.locator('.result')).toBeFocused();
  const other = slip.locator(`.bank [data-choice]:not([data-choice="${before}"])`).first();
  await other.dragTo(slip.locator('.match').first(), { force: true });
  await expect(list).toHaveValue(before);
  const ordering = page.locator('quiz-question[data-type=ordering]').first();
  await ordering.locator('[data-move="1"]:enabled').first().click();
  await check(ordering);
  await expect(ordering.locator('.grip').first()).toBeHidden();
});

test('a choice stays in its own question', async ({ page }) => {
  const slip = await open(page, 'matching');
  const start = await order(page.locator('quiz-question[data-type=ordering]').first());
  const chip = slip.locator('.bank [data-choice]').first();
  await chip.dragTo(page.locator('quiz-question[data-type=ordering] .sort > li').first());
  expect(await order(page.locator('quiz-question[data-type=ordering]').first())).toEqual(start);
  await expect(page.locator('.over')).toHaveCount(0);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test('buttons and lists serve, and nothing is offered to drag', async ({ page }) => {
    const slip = await open(page, 'ordering');
    await expect(slip.locator('.grip').first()).toBeHidden();
    await expect(page.locator('.bank').first()).toBeHidden();
    await expect(slip.locator('[data-move]').first()).toBeVisible();
  });
});
