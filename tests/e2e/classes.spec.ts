/** The classes kept on a device: listed, opened, saved, printed, deleted, and never believed. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { classOf, plantClasses } from './plant-classes.ts';
import { expectAccessible, sheets, test, watchShifts } from './site.ts';

test.use({ timezoneId: 'UTC' });

const seven = classOf(
  'c-older',
  [
    {
      title: 'How many troops were to leave?',
      answers: [
        ['500, by January', true, 12, 21],
        ['2,500, by May', false, 16, 7],
      ],
    },
  ],
  { notes: { p0: 'Ask again\nnext week', start: 'Cables: HDMI' } },
);
const newer = classOf('c-newer', [], {
  started: '2026-11-24T08:00:00.000Z',
  changed: '2026-11-24T08:30:00.000Z',
  size: 0,
});

async function openClasses(page: Page, classes: readonly unknown[] = [], hash = '') {
  await page.goto('/present/');
  await page.waitForSelector('class-list[data-read]');
  if (classes.length === 0) return;
  await plantClasses(page, classes);
  await page.goto(`/present/${hash}`);
  await page.reload();
  await page.waitForSelector('class-list[data-read]');
  await expect(page.locator('.kept')).toHaveCount(classes.length);
}

const kept = (page: Page, id: string) => page.locator(`.kept[data-class="${id}"]`);
const said = (page: Page, name: string) => page.locator(`[data-say=${name}]`);

/** A file that a button hands out. */
async function fileOf(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  };
}

test('lists classes, the newest first, and opens one', async ({ page }) => {
  await openClasses(page, [seven, newer]);

  await expect(said(page, 'kept')).toHaveText(
    '2 classes are kept in this browser, the newest first.',
  );
  await expect(page.locator('.kept summary')).toHaveText([
    'What happenedTuesday, 24 November 2026, 08:00 · 30 minutes · 1 slide shown · number of learners not given · no question polled',
    'What happenedSunday, 22 November 2026, 10:05 · 47 minutes · 2 slides shown · 28 learners · 1 question polled',
  ]);

  await kept(page, 'c-newer').locator('summary').click();
  await expect(kept(page, 'c-newer')).toContainText('No hands were counted in this class.');
  const one = kept(page, 'c-older');
  await one.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(kept(page, 'c-newer')).not.toHaveAttribute('open');
  await expect(page).toHaveURL(/#c-older$/u);

  const row = one.getByRole('row', { name: 'A 500, by January Right' });
  await expect(row.getByRole('cell')).toHaveText(['12', '21']);
  await expect(row.locator('rect').first()).toHaveAttribute('width', '43%');
  await expect(one.getByRole('row', { name: /^B/u }).getByRole('cell')).toHaveText(['16', '7']);
  await expect(one).toContainText(
    'On the first vote 12 of 28 chose the right answer, on the second 21.',
  );
  await expect(one.locator('.over')).toHaveCount(0);
  await expect(one.locator('dt')).toHaveText(['Slide ‘start’', 'How many troops were to leave?']);
  await expect(one.locator('dt a').first()).toHaveAttribute(
    'href',
    /\/present\/what-happened\/#start$/u,
  );
  await expect(one.getByRole('link', { name: 'Continue this class' })).toHaveAttribute(
    'href',
    /\/present\/what-happened\/#class=c-older$/u,
  );

  await page.reload();
  await expect(kept(page, 'c-older')).toHaveAttribute('open');
});

test('nothing moves, and an open class is accessible, light and dark', async ({ page }) => {
  await openClasses(page, [
    { ...seven, size: 20 },
    newer,
    { id: 'bad', v: 1, title: 'Half of a class' },
  ]);
  const shifts = await watchShifts(page);
  await page.goto('/present/');
  await page.waitForSelector('class-list[data-read]');
  await expect(page.locator('.kept')).toHaveCount(3);
  expect(await shifts()).toBe(0);
  await kept(page, 'c-older').locator('summary').click();
  await expect(kept(page, 'c-older').locator('.over')).toHaveText(
    'More hands than learners (20): 28 in the first vote, 28 in the second vote.',
  );
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { contrast: true });
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await over()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await over()).toBeLessThanOrEqual(0);
});

test('one class and all classes are saved for a spreadsheet', async ({ page }) => {
  await openClasses(page, [seven, newer], '#c-older');
  const one = await fileOf(page, page.getByRole('button', { name: 'Save as CSV', exact: true }));
  expect(one.name).toBe('drawdown-class-what-happened-2026-11-22.csv');
  expect(one.text).toBe(
    [
      '\uFEFFclass,lesson,started,learners,slide,question,answer,text,right,first vote,second vote,note',
      'c-older,What happened,2026-11-22T10:05:00.000Z,28,p0,How many troops were to leave?,A,"500, by January",yes,12,21,',
      'c-older,What happened,2026-11-22T10:05:00.000Z,28,p0,How many troops were to leave?,B,"2,500, by May",no,16,7,',
      'c-older,What happened,2026-11-22T10:05:00.000Z,28,p0,How many troops were to leave?,,,,,,"Ask again\nnext week"',
      'c-older,What happened,2026-11-22T10:05:00.000Z,28,start,,,,,,,Cables: HDMI',
      '',
    ].join('\r\n'),
  );
  const all = await fileOf(page, page.getByRole('button', { name: 'Save all as CSV' }));
  expect(all.name).toMatch(/^drawdown-classes-\d{4}-\d\d-\d\d\.csv$/u);
  expect(all.text.match(/\r\n/gu)).toHaveLength(6);
  expect(all.text).toContain('\r\nc-newer,');
});

test('a class of ten questions with four answers prints on one page, and alone', async ({
  page,
}) => {
  const long = 'Which of these four does the report of 17 November say in its own voice, and where';
  const polls = Array.from({ length: 10 }, (_, at) => ({
    title: `${long}, question ${at + 1}?`,
    answers: [10, 6, 8, 4].map((hands, place): [string, boolean, number, number] => [
      `That the troops leave by the middle of January, answer ${place + 1}`,
      place === 2,
      hands,
      place === 2 ? 17 : hands - 3,
    ]),
  }));
  await openClasses(page, [classOf('c-ten', polls, { notes: seven.notes }), newer], '#c-ten');
  await expect(kept(page, 'c-ten').locator('.poll')).toHaveCount(10);
  expect(await sheets(page)).toBe(1);

  await page.emulateMedia({ media: 'print' });
  await expect(kept(page, 'c-ten').locator('.poll').last()).toBeVisible();
  await expect(kept(page, 'c-ten')).toContainText('Sunday, 22 November 2026');
  for (const gone of [kept(page, 'c-newer'), page.locator('h1'), page.locator('.keys')])
    await expect(gone).toBeHidden();
  await expect(page.getByRole('button', { name: 'Delete' })).toBeHidden();
});

test('a deleted class can be brought back until the page is left', async ({ page }) => {
  await openClasses(page, [seven, newer], '#c-older');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(said(page, 'done')).toHaveText(
    'Deleted. You can bring it back until you leave this page.',
  );
  await expect(said(page, 'kept')).toContainText('One class is kept');
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page, 'done')).toHaveText('It is back.');
  await page.reload();
  await expect(page.locator('.kept')).toHaveCount(2);

  await kept(page, 'c-older').locator('summary').click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page).toHaveURL(/\/present\/$/u);
  await expect(said(page, 'kept')).toContainText('One class is kept');
  await page.reload();
  await expect(page.locator('.kept')).toHaveCount(1);
  await kept(page, 'c-newer').locator('summary').click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(said(page, 'kept')).toContainText('No class is kept yet.');
});

test('a damaged entry breaks nothing, and is saved or deleted as it is', async ({ page }) => {
  const bad = { id: 7, v: 1, title: 'Half of a class', tallies: 'none' };
  await openClasses(page, [bad, seven]);
  const damaged = page.locator('.kept').filter({ hasText: 'This entry could not be read.' });
  await expect(damaged).toContainText('Half of a classDate not known');
  await expect(said(page, 'kept')).toContainText('Entries that could not be read: 1.');
  await expect(kept(page, 'c-older')).toBeVisible();
  const file = await fileOf(page, damaged.getByRole('button', { name: 'Save it as a file' }));
  expect(file.name).toMatch(/^drawdown-class-unknown-.*\.json$/u);
  expect(JSON.parse(file.text)).toEqual(bad);

  await damaged.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await damaged.getByRole('button', { name: 'Delete' }).click();
  await expect(said(page, 'kept')).not.toContainText('could not be read');
  await page.reload();
  await expect(page.locator('.kept')).toHaveCount(1);
});

test('hostile text in a class stays text', async ({ page }) => {
  const evil = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
  const one = classOf(evil, [{ title: evil, answers: [[evil, true, 3]] }], {
    lesson: '../../../evil',
    title: evil,
    notes: { [evil]: evil, p0: evil },
    started: evil,
    seen: ['constructor', '__proto__', 'p0'],
  });
  await openClasses(page, [one]);
  const item = page.locator('.kept');
  await expect(item.locator('h3')).toHaveText(evil);
  await expect(item).toContainText('Date not known');
  await item.locator('summary').click();
  await expect(item.locator('.poll h4')).toHaveText(evil);
  await expect(item.locator('dd')).toHaveText([evil, evil]);
  await expect(item.locator('img, script, a')).toHaveCount(0);
  await expect(page).not.toHaveTitle('1');
  const file = await fileOf(page, page.getByRole('button', { name: 'Save as CSV', exact: true }));
  expect(file.name).toMatch(/^drawdown-class-evil-\d{4}-\d\d-\d\d\.csv$/u);
});

test('says that nothing is kept yet, and shows a class that another tab keeps', async ({
  page,
}) => {
  await openClasses(page);
  await expect(said(page, 'kept')).toContainText('No class is kept yet.');
  await expect(page.getByRole('button', { name: 'Save all as CSV' })).toBeHidden();
  await plantClasses(page, [seven]);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(kept(page, 'c-older')).toBeVisible();
});

test('says that this browser keeps no class where its storage is closed', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await openClasses(page);
  await expect(said(page, 'kept')).toContainText('no class can be kept or shown here');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the lessons and the keys stand, and the classes say what they need', async ({ page }) => {
    await page.goto('/present/');
    const first = page.getByRole('link', { name: /^Present / }).first();
    await expect(first).toHaveAttribute('href', /\/present\/[a-z-]+\/$/u);
    await expect(page.getByRole('row', { name: 'u Undo the last count' })).toBeVisible();
    await expect(said(page, 'kept')).toContainText('without scripts this place stays empty');
  });
});
