/** The tests of the course and their report, taken as a learner takes them. */
import { expect, type Page } from '@playwright/test';
import { answer, fill, type Kind } from './answering.ts';
import { expectAccessible, test, watchShifts } from './site.ts';

type Sure = 'certain' | 'fairly';

/** Fills in a test and finishes it. */
async function take(page: Page, address: string, kindOf: (at: number) => Kind, sure: Sure) {
  await page.goto(address);
  const slips = await page.locator('quiz-question').all();
  for (const [at, slip] of slips.entries()) {
    await expect(slip).toHaveAttribute('data-ready', '');
    await fill(slip, kindOf(at));
    const certainty = slip.locator(`[name="$sure"][value=${sure}]`);
    if ((await certainty.count()) > 0) await certainty.check();
  }
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.locator('quiz-set')).toHaveAttribute('data-complete', '');
  await expect(slips.at(-1)?.getByRole('status') ?? page.locator('none')).toHaveText(
    'Saved in this browser.',
  );
  return slips.length;
}

const cell = (page: Page, name: string) => page.locator(`[data-cell="${name}"]`);
const said = (page: Page, name: string) => page.locator(`[data-say="${name}"]`);

test('before, after, and the report on both', async ({ page }) => {
  test.slow();
  const shifts = await watchShifts(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Test yourself first' }).click();
  // The facts and the first skill right, all else wrong.
  expect(
    await take(page, new URL(page.url()).pathname, (at) => (at < 4 ? 'right' : 'wrong'), 'certain'),
  ).toBe(12);
  await expect(page.locator('.total > p').first()).toHaveText(
    'Kept. Each lesson that you finish opens its reasons here.',
  );
  for (const slip of await page.locator('quiz-question').all()) {
    await expect(slip.locator('.result')).toBeEmpty();
    await expect(slip.locator('.reasons')).toBeHidden();
    await expect(slip.locator('.later')).toBeVisible();
  }

  await page.goto('/report/');
  await expect(said(page, 'state')).toContainText('You took the test before the course on');
  await expect(cell(page, 'judgement:pretest')).toHaveText('–');

  await page.goto('/quizzes/post-test/');
  await expect(
    page.getByRole('region', { name: 'Carrow brings its last guards home' }),
  ).toContainText('The force had 900 people in March');
  await take(page, '/quizzes/post-test/', (at) => (at === 10 ? 'wrong' : 'right'), 'fairly');
  await expect(page.locator('.total > p').first()).toContainText(
    /^You have 22 of 23 points\. When/u,
  );

  await page.goto('/report/');
  const figures = async () => {
    await expect(cell(page, 'what-happened:pretest')).toHaveText('3 of 3');
    await expect(cell(page, 'who-is-speaking:pretest')).toHaveText('1 of 1');
    await expect(cell(page, 'follow-the-source:pretest')).toHaveText('0 of 1');
    await expect(cell(page, 'follow-the-source:posttest')).toHaveText('1 of 1');
    await expect(cell(page, 'new:posttest')).toHaveText('11 of 11');
    await expect(cell(page, 'certain:pretest')).toHaveText('4 of 12');
    await expect(cell(page, 'fairly:posttest')).toHaveText('22 of 23');
    await expect(cell(page, 'flawed:pretest')).toHaveText('0 of 1');
    await expect(cell(page, 'flawed:posttest')).toHaveText('3 of 3');
    await expect(cell(page, 'sound:posttest')).toHaveText('2 of 3');
    await expect(cell(page, 'sound:delayed')).toHaveText('–');
    await expect(said(page, 'gain')).toContainText(
      'Over 12 pairs of questions, from 4 of 12 points before to 11 of 12 after. Of the 8 points that were missing you gained 7: a normalised gain of 0.88.',
    );
    await expect(said(page, 'calibration')).toContainText(
      'Test before the course: when certain, right in 4 of 12.',
    );
    await expect(said(page, 'discernment')).toContainText(
      'Test at the end: you found the flaw in 3 of 3 flawed passages, and trusted 2 of 3 sound ones.',
    );
    await expect(page.locator('.again li')).toHaveCount(8);
  };
  await figures();
  expect(await shifts()).toBe(0);
  await page.reload();
  await figures();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, { contrast: colorScheme === 'dark' });
  }
  await page.locator('.again a').first().click();
  await expect(page).toHaveURL(/#q-pre-roads$/u);

  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Your report' })).toHaveAttribute('href', /report/u);
  await expect(page.locator('[data-test=posttest] .state')).toContainText('Taken on');
  await expect(page.locator('[data-test=delayed] .state')).toContainText('From');
});

test('a lesson that is done opens its reasons in the test before the course', async ({ page }) => {
  test.slow();
  await take(page, '/quizzes/pre-test/', () => 'wrong', 'certain');
  await page.goto('/quizzes/who-is-speaking-exit/');
  for (const slip of await page.locator('quiz-question').all()) {
    await answer(slip, 'right');
    await expect(slip.getByRole('status')).toHaveText('Saved in this browser.');
  }
  const shifts = await watchShifts(page);
  await page.goto('/quizzes/pre-test/');
  const opened = page.locator('#q-pre-owner');
  await expect(opened.locator('.result')).toHaveText('Not yet');
  await expect(opened.locator('.later')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Question 4: not yet' })).toBeVisible();
  await expect(page.locator('#q-pre-roads .result')).toBeEmpty();
  await expect(page.locator('#q-pre-roads .reasons')).toBeHidden();
  expect(await shifts()).toBe(0);
  await opened.getByText('The answer and the reasons').click();
  await expect(opened.getByText('A card speaks of an outlet')).toBeVisible();
  await expectAccessible(page);
});

test('the report says plainly what it lacks', async ({ page }) => {
  await page.goto('/report/');
  await expect(said(page, 'state')).toHaveText(
    'You have not taken a test in this browser yet. Begin with the test before the course.',
  );
  await take(page, '/quizzes/post-test/', () => 'right', 'fairly');
  await page.goto('/report/');
  await expect(said(page, 'gain')).toHaveText(
    'You have taken one test here, so there is nothing to compare it with.',
  );
  await expect(cell(page, 'fairly:posttest')).toHaveText('23 of 23');
});

test('the report says that the record cannot be read', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto('/report/');
  await expect(said(page, 'state')).toHaveText(
    'Your record cannot be read in this browser, so there is no report.',
  );
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the report explains itself and says what it needs', async ({ page }) => {
    await page.goto('/report/');
    await expect(said(page, 'state')).toContainText('That takes a script');
    await expect(page.getByRole('columnheader', { name: 'After' }).first()).toBeVisible();
  });
});
