/** Review: what is due is asked, answered on its own, and comes back later. */
import { expect, type Page } from '@playwright/test';
import { answer } from './answering.ts';
import { type Planted, plant } from './plant.ts';
import { expectAccessible, test, watchShifts } from './site.ts';

interface Outline {
  questions: { id: string; revision: string; lesson: string; family: string }[];
  exits: Record<string, { id: string; revision: string }[]>;
}

async function open(page: Page): Promise<Outline> {
  await page.goto('/review/');
  await page.waitForSelector('quiz-set[data-read]');
  return JSON.parse((await page.locator('quiz-set').getAttribute('data-outline')) ?? '') as Outline;
}

/** Answers to the exit quiz of the first lesson, so many days ago. */
function lessonTaken({ exits }: Outline, daysAgo: number, share = 1): Planted[] {
  const [exit = []] = Object.values(exits);
  return exit.map(({ id, revision }) => ({ question: id, revision, daysAgo, share }));
}

const said = (page: Page) => page.locator('quiz-set [role=status]').first();

test('says when there is nothing to ask, moves nothing, and is accessible', async ({ page }) => {
  const shifts = await watchShifts(page);
  await open(page);

  await expect(said(page)).toContainText('Nothing is due yet');
  await expectAccessible(page);
  expect(await shifts()).toBe(0);
});

test('asks what is due, one after another, and the answer moves it up the ladder', async ({
  page,
}) => {
  const shifts = await watchShifts(page);
  const outline = await open(page);
  const taken = lessonTaken(outline, 3);
  await plant(page, taken);
  await open(page);
  await expect(said(page)).toHaveText(`Due now: ${taken.length}.`);
  const asked = page.locator('quiz-question');
  await expect(asked).toHaveCount(1);
  await expectAccessible(page);
  expect(await shifts()).toBe(0);

  const first = await asked.getAttribute('data-question');
  await answer(asked, 'right');
  await expect(asked.locator('.result')).toContainText('Right');
  await expect(said(page)).toHaveText(`Reviewed today: 1. Due now: ${taken.length - 1}.`);

  await page.reload();
  await page.waitForSelector('quiz-set[data-read]');
  await expect(said(page)).toContainText('Reviewed today: 1.');
  await expect(asked).not.toHaveAttribute('data-question', first ?? '');

  for (let left = taken.length - 1; left > 0; left -= 1) {
    await answer(asked, 'right');
    await expect(asked.locator('.result')).toContainText('Right');
    if (left > 1) await page.getByRole('button', { name: 'Next question' }).click();
  }
  await expect(said(page)).toContainText('Nothing more is due today. The next comes on');
});

test('begins with what was wrong though the learner was certain', async ({ page }) => {
  const outline = await open(page);
  const taken = lessonTaken(outline, 3);
  const wrong = taken.at(-1);
  if (!wrong) throw new Error('no exit quiz');
  await plant(page, [...taken.slice(0, -1), { ...wrong, share: 0, certainty: 'certain' }]);
  await open(page);

  await expect(page.locator('quiz-question')).toHaveAttribute('data-question', wrong.question);
});

test('says so when the question cannot be loaded, and goes on when it can', async ({
  page,
  quiet,
}) => {
  const outline = await open(page);
  await plant(page, lessonTaken(outline, 3));
  await page.route('**/quizzes/**', (route) => route.abort());
  await page.goto('/review/');
  await expect(said(page)).toContainText('could not be loaded');
  // The browser names the request that was stopped.
  expect(quiet.splice(0)).toHaveLength(1);

  await page.unroute('**/quizzes/**');
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.locator('quiz-question')).toHaveCount(1);
});
