/** A class with one laptop and a projector: two windows of one browser, in step. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectAccessible, test } from './site.ts';

const LESSON = '/present/follow-the-source/';

/** Where a window is: its slide and the stage of it. */
const placeOf = (page: Page) =>
  page.evaluate(() => {
    const now = document.querySelector<HTMLElement>('main .slide.now');
    return `${now?.id} ${now?.dataset['stage']}`;
  });

/** What a room can read on it. */
const readOn = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLElement>('main .slide.now')?.innerText ?? '');

async function inStep(presenter: Page, projector: Page): Promise<string> {
  const place = await placeOf(presenter);
  await expect.poll(() => placeOf(projector)).toBe(place);
  expect(await readOn(projector)).toBe(await readOn(presenter));
  return place;
}

async function openProjector(presenter: Page): Promise<Page> {
  const opened = presenter.waitForEvent('popup');
  await presenter.keyboard.press('p');
  const projector = await opened;
  await projector.waitForLoadState();
  return projector;
}

/** Moves on until a place that begins so. */
async function goOn(page: Page, until: RegExp): Promise<void> {
  for (let steps = 0; steps < 200 && !until.test(await placeOf(page)); steps += 1)
    await page.keyboard.press('PageDown');
  expect(await placeOf(page)).toMatch(until);
}

test.describe('with what keeps the module', () => {
  test.use({ serviceWorkers: 'allow' });

  test('lesson 3 is taught from its first to its last slide, in two windows that agree', async ({
    page,
    context,
  }) => {
    test.slow();
    await page.goto(LESSON);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    const projector = await openProjector(page);
    expect(await inStep(page, projector)).toBe('start 0');
    await expect(projector.locator('aside.desk')).toBeHidden();
    await expect(page.locator('aside.desk')).toBeVisible();

    await goOn(page, /^q-\S+ answers$/u);
    const question = (await inStep(page, projector)).split(' ')[0];
    const right = projector.locator('.slide.now').getByText('Right', { exact: true });
    for (const key of ['1', '1', '1', '2', '3', '3', 'Shift+3', 'u'])
      await page.keyboard.press(key);
    await expect(page.locator('[data-desk="total"]')).toHaveText('6 hands, first vote.');
    await inStep(page, projector);
    await expect(projector.locator('.slide.now .hands:visible')).toHaveCount(0);
    await page.keyboard.press('PageDown');
    expect(await inStep(page, projector)).toBe(`${question} hands`);
    await expect(projector.locator('.slide.now .n')).toHaveText(['3', '1', '2']);

    await page.keyboard.press('r');
    expect(await inStep(page, projector)).toBe(`${question} again`);
    await expect(projector.locator('.slide.now .hands:visible')).toHaveCount(0);
    for (const key of ['1', '2', '2', '2', '2', '2']) await page.keyboard.press(key);
    await page.keyboard.press('PageDown');
    expect(await inStep(page, projector)).toBe(`${question} both`);
    await expect(projector.locator('.slide.now .n')).toHaveText(['3 → 1', '1 → 5', '2 → 0']);
    await expect(right).toBeHidden();
    await page.keyboard.press('PageDown');
    expect(await inStep(page, projector)).toBe(`${question} key`);
    await expect(right).toBeVisible();
    await page.keyboard.press('PageUp');
    await expect(right).toBeHidden();

    await projector.reload();
    await inStep(page, projector);
    await page.reload();
    await expect(page.locator('aside.desk')).toBeVisible();
    expect(await inStep(page, projector)).toBe(`${question} both`);
    await page.keyboard.press('PageDown');
    expect(await inStep(page, projector)).toBe(`${question} key`);

    // The clicker may talk to either window.
    await projector.keyboard.press('PageDown');
    expect(await inStep(projector, page)).toBe(`${question} reason`);
    await projector.keyboard.press('.');
    await expect(projector.locator('html')).toHaveAttribute('data-black', 'true');
    await expect(projector.locator('.slide.now h2')).toBeHidden();
    await page.keyboard.press('PageDown');
    expect(await inStep(page, projector)).toBe(`${question} reason`);

    await context.setOffline(true);
    await projector.reload();
    await inStep(page, projector);
    await page.reload();
    expect(await inStep(page, projector)).toBe(`${question} reason`);
    for (let last = ''; last !== 'end 0'; ) {
      await page.keyboard.press('PageDown');
      const place = await inStep(page, projector);
      expect(place).not.toBe(last);
      last = place;
    }
    await page.keyboard.press('PageDown');
    expect(await inStep(page, projector)).toBe('end 0');
  });
});

test('a closed projector window is missed, and opened again where the class is', async ({
  page,
}) => {
  await page.goto(LESSON);
  const first = await openProjector(page);
  await expect(page.locator('[data-desk="where"]')).toContainText('The projector window shows');
  await page.keyboard.press('PageDown');
  await first.close();
  await expect(page.locator('[data-desk="where"]')).toContainText('N hides them');
  const second = await openProjector(page);
  expect(await inStep(page, second)).toBe('start 1');
});

test('a learner’s own window is nobody’s to drive', async ({ page, context }) => {
  const learner = await context.newPage();
  await learner.goto(LESSON);
  await page.goto(LESSON);
  const projector = await openProjector(page);
  await page.keyboard.press('PageDown');
  await inStep(page, projector);
  expect(await placeOf(learner)).toBe('start 0');
});

test('a blocked projector window is said, with what to press', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(LESSON);
  await page.keyboard.press('p');
  await expect(page.locator('.said')).toHaveText(
    'The browser blocked the window. Allow pop-up windows for this site, then press P again.',
  );
});

test('numbers go to slides, links lead to them, and every slide is in the list', async ({
  page,
}) => {
  await page.goto(LESSON);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  const ids = await page.locator('main .slide').evaluateAll((all) => all.map(({ id }) => id));
  expect((await placeOf(page)).split(' ')[0]).toBe(ids[11]);
  await page.goto(`${LESSON}#${ids[3]}`);
  expect((await placeOf(page)).split(' ')[0]).toBe(ids[3]);
  await page.keyboard.press('o');
  await expect(page.locator('#overview li')).toHaveCount(ids.length);
  await expectAccessible(page);
  await page.locator('#overview a').nth(6).click();
  expect((await placeOf(page)).split(' ')[0]).toBe(ids[6]);
  await page.keyboard.press('n');
  await expectAccessible(page);
});

test('hands above the number of learners are taken and flagged', async ({ page }) => {
  await page.goto(LESSON);
  await page.keyboard.press('n');
  await page.locator('[data-desk="size"]').fill('2');
  await page.locator('[data-desk="size"]').blur();
  await goOn(page, /^q-\S+ answers$/u);
  const more = page.getByRole('button', { name: 'One hand more for A' });
  for (let press = 0; press < 3; press += 1) await more.click();
  await expect(page.locator('[data-desk="total"]')).toHaveText(
    '3 of 2 hands, first vote. More hands than learners (2): 3 in the first vote.',
  );
});

test('what is said to the teacher stands beside the slides of every lesson, never in them', async ({
  page,
}) => {
  await page.goto('/present/words-that-carry-weight/');
  const before = await page.locator('main .said').allTextContents();
  expect(before.length).toBeGreaterThan(0);
  await page.keyboard.press('7');
  await expect(page.locator('class-deck > .said')).toHaveText('Enter goes to slide 7');
  expect(await page.locator('main .said').allTextContents()).toEqual(before);
});

test('a note stays with its slide, and the clicker works while it is written', async ({ page }) => {
  await page.goto(LESSON);
  await page.keyboard.press('n');
  const note = page.locator('[data-desk="note"]');
  await note.fill('They laughed here.');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  expect(await placeOf(page)).not.toMatch(/^start/u);
  await expect(note).toHaveValue('');
  await note.fill('Second.');
  await goBack(page);
  await expect(note).toHaveValue('They laughed here.');
});

test('a class that is not kept here is said to be missing', async ({ page }) => {
  await page.goto(`${LESSON}#class=nowhere`);
  await expect(page.locator('class-deck > .said')).toHaveText(
    'That class is not kept in this browser.',
  );
});

async function goBack(page: Page): Promise<void> {
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
}

test('a class that is deleted while it is taught stays deleted, and the slides go on', async ({
  page,
  context,
}) => {
  await page.goto(LESSON);
  await page.keyboard.press('n');
  await page.locator('[data-desk="note"]').fill('A note on the title.');
  const list = await context.newPage();
  await list.goto('/present/');
  await list.locator('.kept summary').click();
  await expect(list.locator('.class-notes dt')).toHaveText(/^Follow the source/u);
  await list.getByRole('button', { name: 'Delete' }).click();

  await page.keyboard.press('PageDown');
  await expect(page.locator('class-deck > .said')).toHaveText(
    'Not kept: this class was deleted. The slides go on.',
  );
  expect(await placeOf(page)).toBe('start 1');
  await list.reload();
  await expect(list.locator('class-list')).toHaveAttribute('data-read', '');
  await expect(list.locator('.kept')).toHaveCount(0);
});
