/** One's own record: shown, carried from device to device, undone, shared, erased. */
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { answer } from './answering.ts';
import { plant } from './plant.ts';
import { expectAccessible, lessons, listen, test, watchShifts } from './site.ts';

const lesson = lessons[0] ?? '';
const saved = 'Saved in this browser.';

/** Answers some questions of the first lesson, from the first one given. */
async function take(page: Page, from: number, to: number): Promise<void> {
  await page.goto(lesson);
  const slips = page.locator('quiz-question[data-ready]');
  for (let at = from; at < to; at += 1) {
    await answer(slips.nth(at), at % 2 === 0 ? 'right' : 'wrong');
    await expect(slips.nth(at).getByRole('status')).toHaveText(saved);
  }
}

async function openProgress(page: Page): Promise<void> {
  await page.goto('/progress/');
  await page.waitForSelector('learner-progress[data-read]');
}

/** The record as the text of the file that the page offers. */
async function fileOf(page: Page): Promise<string> {
  await openProgress(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save my record as a file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** Brings a file's text in by pasting it. */
async function bringIn(page: Page, text: string): Promise<void> {
  await openProgress(page);
  await page.getByLabel('Text of a record').fill(text);
  await page.getByRole('button', { name: 'Look at this text' }).click();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.locator('[data-part=preview]')).toContainText('Brought in');
}

const where = (page: Page) => page.locator('[data-say=where]');
const idsIn = (text: string) =>
  (JSON.parse(text) as { events: { id: string }[] }).events.map(({ id }) => id).sort();

/** A device of its own, that hears the same complaints as the test’s page. */
async function device(browser: Browser, baseURL: string | undefined) {
  const context: BrowserContext = await browser.newContext(baseURL ? { baseURL } : {});
  const page = await context.newPage();
  const heard: string[] = [];
  listen(page, heard, baseURL ?? '');
  return { context, page, heard };
}

test('says that there is nothing yet, moves nothing, and is accessible', async ({ page }) => {
  const shifts = await watchShifts(page);
  await openProgress(page);

  await expect(where(page)).toContainText('no answer of yours');
  await expectAccessible(page);
  expect(await shifts()).toBe(0);
});

test('shows what was answered, first tries and best ones, and what to look at first', async ({
  page,
}) => {
  await take(page, 0, 4);
  await page.goto(lesson);
  await openProgress(page);

  await expect(where(page)).toContainText('You have answered 4 questions');
  const row = page.locator('[data-lesson]').filter({ hasText: /4 of \d+ answered/u });
  await expect(row).toHaveCount(1);
  await expect(row.locator('[data-cell=first]')).toHaveText(/ of 4$/u);
  await expectAccessible(page);
});

/** Answers from long ago or long from now, to questions that are gone. */
const old = (count: number, daysAgo: number) =>
  Array.from({ length: count }, (_, n) => ({
    question: `gone-${n}`,
    revision: 'r',
    daysAgo,
    share: 1,
  }));

test('reminds of a file on the home page too, until there is one, whatever the clock says', async ({
  page,
}) => {
  const remind = page.locator('.remind');
  const shifts = await watchShifts(page);
  await openProgress(page);
  await plant(page, old(19, -400));
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Continue' })).toBeVisible();
  await expect(remind).toBeHidden();
  await plant(page, old(20, -400));
  await page.goto('/');
  await expect(remind).toContainText('20 answers or more are in this browser alone');
  await expectAccessible(page);
  expect(await shifts()).toBe(0);

  await remind.getByRole('link').click();
  await expect(page.locator('[data-say=export]')).toContainText('in this browser alone: 20');
  await fileOf(page);
  await expect(page.locator('[data-say=export]')).not.toContainText('alone');
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Continue' })).toBeVisible();
  await expect(remind).toBeHidden();
});

test('says how many questions are due for review today', async ({ page }) => {
  await page.goto('/review/');
  await page.waitForSelector('quiz-set[data-read]');
  const outline = JSON.parse(
    (await page.locator('quiz-set').getAttribute('data-outline')) ?? '',
  ) as { exits: Record<string, { id: string; revision: string }[]> };
  const [exit = []] = Object.values(outline.exits);
  const taken = (daysAgo: number) =>
    exit.map(({ id, revision }) => ({ question: id, revision, daysAgo, share: 1 }));
  const due = page.locator('[data-say=due]');

  await plant(page, taken(0));
  await openProgress(page);
  await expect(due).toContainText('No question is due for review today. The next comes on');
  await plant(page, taken(3));
  await openProgress(page);
  await expect(due).toHaveText(`${exit.length} questions are due for review today.`);
  await page.getByRole('link', { name: 'Go to review' }).click();
  await expect(page.locator('quiz-set [role=status]').first()).toHaveText(
    `Due now: ${exit.length}.`,
  );
});

test('moves between two devices by file, twice in either direction', async ({
  browser,
  baseURL,
  page: phone,
}) => {
  test.slow();
  const { context, page: laptop, heard } = await device(browser, baseURL);
  await take(phone, 0, 2);
  await take(laptop, 2, 4);

  // The laptop is asked once whose answers they are; the phone learns it from the file.
  await openProgress(laptop);
  await laptop.getByLabel('Text of a record').fill(await fileOf(phone));
  await laptop.getByRole('button', { name: 'Look at this text' }).click();
  await expect(laptop.getByRole('radio', { name: 'Mine, from another device' })).toBeChecked();
  await laptop.getByRole('button', { name: 'Bring it in' }).click();
  await expect(where(laptop)).toContainText('answered 4 questions');
  await bringIn(phone, await fileOf(laptop));
  await expect(where(phone)).toContainText('answered 4 questions');

  await take(phone, 4, 5);
  await take(laptop, 5, 6);
  await bringIn(laptop, await fileOf(phone));
  await expect(laptop.locator('[name=whose]')).toHaveCount(0);
  await bringIn(phone, await fileOf(laptop));

  await expect(where(phone)).toContainText('answered 6 questions');
  await expect(where(laptop)).toContainText('answered 6 questions');
  expect(idsIn(await fileOf(phone))).toEqual(idsIn(await fileOf(laptop)));
  expect(heard).toEqual([]);
  await context.close();
});

test('changes nothing for a broken file, names each refusal, and takes an import back', async ({
  page,
  browser,
  baseURL,
}) => {
  const { context, page: other } = await device(browser, baseURL);
  await take(other, 0, 1);
  const good = await fileOf(other);
  await context.close();
  await openProgress(page);
  const look = async (text: string) => {
    await page.getByLabel('Text of a record').fill(text);
    await page.getByRole('button', { name: 'Look at this text' }).click();
    return page.locator('[data-part=preview]');
  };

  await expect(await look('{')).toContainText('damaged or is not JSON. Nothing has changed.');
  const part = good.replace('"kind":"attempt"', '"kind":"<img src=x onerror=alert(1)>"');
  await expect(await look(part)).toContainText('Entry 1: kind: unknown');
  await expect(page.getByRole('button', { name: 'Bring it in' })).toHaveCount(0);

  await bringIn(page, good);
  await expect(where(page)).toContainText('answered one question');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(where(page)).toContainText('no answer of yours');
  // Said once it is saved.
  await expect(page.locator('[data-part=imports]')).toContainText('undone');
  await page.reload();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(where(page)).toContainText('answered one question');
});

test('keeps two people apart, starts over with an undo, and erases for good in every tab', async ({
  page,
  context,
}) => {
  test.slow();
  await take(page, 0, 1);
  await openProgress(page);
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Use this name' }).click();
  await expect(page.locator('[data-part=people]')).toContainText('Ada, 1 answer: learning now');

  await page.getByLabel('Somebody new').fill('Bea');
  await page.getByRole('button', { name: 'Let them learn here' }).click();
  await expect(page.locator('[data-part=people]')).toContainText('Bea, 0 answers: learning now');
  await expect(where(page)).toContainText('no answer of yours');
  await page.goto(lesson);
  await expect(page.locator('quiz-question').first().locator('.result')).toHaveText('');

  await openProgress(page);
  await page.getByRole('button', { name: 'Learn as this person' }).click();
  await expect(where(page)).toContainText('answered one question');

  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Press again to start over' }).click();
  await expect(where(page)).toContainText('no answer of yours');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(where(page)).toContainText('answered one question');

  const tab = await context.newPage();
  await tab.goto(lesson);
  await expect(tab.locator('quiz-question').first().locator('.result')).not.toHaveText('');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByRole('button', { name: 'Press again to erase' }).click();
  await expect(where(page)).toContainText('no answer of yours');
  await expect(tab.locator('quiz-question').first().locator('.result')).toHaveText('');
});

test('prints a record of what was done, and nothing else', async ({ page }) => {
  await openProgress(page);
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('heading', { name: 'Record of completion' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who learns here' })).toBeHidden();
});
