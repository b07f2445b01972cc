/** The record in a real browser: killed, reopened, denied, damaged, shared between tabs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { knownBrowser } from '../browser/find.ts';
import { answer } from './answering.ts';
import { expectAccessible, lessons, listen, test } from './site.ts';

const lesson = lessons[0] ?? '';
const saved = 'Saved in this browser.';

/** A browser with a profile of its own, that can be killed and started again. */
async function withProfile(
  run: (
    open: () => Promise<{ context: BrowserContext; page: Page; kill: () => Promise<void> }>,
  ) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'drawdown-'));
  const { executablePath, env } = knownBrowser();
  const contexts: BrowserContext[] = [];
  try {
    await run(async () => {
      const server = await chromium.launchPersistentContext(profile, {
        executablePath,
        env: { ...process.env, ...env } as Record<string, string>,
        args: [`--user-agent=drawdown-${contexts.length}`],
      });
      contexts.push(server);
      const page = server.pages()[0] ?? (await server.newPage());
      const kill = async () => {
        const session = await server.browser()?.newBrowserCDPSession();
        const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
        const browser = processes.find(({ type }) => type === 'browser');
        if (!browser) throw new Error('no browser process to kill');
        const gone = new Promise((resolve) => server.once('close', resolve));
        process.kill(browser.id, 'SIGKILL');
        await gone;
      };
      return { context: server, page, kill };
    });
  } finally {
    for (const context of contexts) await context.close().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('finds every saved answer and the half-typed one after the browser is killed', async ({
  baseURL,
}) => {
  test.slow();
  await withProfile(async (open) => {
    const first = await open();
    await first.page.goto(`${baseURL}${lesson}`);
    const slips = first.page.locator('quiz-question');
    for (const at of [0, 1, 2]) {
      await answer(slips.nth(at), at === 1 ? 'wrong' : 'right');
      await expect(slips.nth(at).getByRole('status')).toHaveText(saved);
    }
    const numeric = first.page.locator('quiz-question[data-type=numeric]').last();
    await numeric.locator('[name=text]').fill('12');
    await first.page.waitForTimeout(500);
    await answer(slips.nth(3), 'right');
    await expect(slips.nth(3).getByRole('status')).toHaveText(saved);
    await first.kill();

    const { page } = await open();
    await page.goto(`${baseURL}/`);
    await expect(page.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', /#q-/u);
    await page.getByRole('link', { name: 'Continue' }).click();
    for (const at of [0, 1, 2, 3]) {
      await expect(page.locator('quiz-question').nth(at).locator('.result')).toContainText(
        at === 1 ? 'Not yet' : 'Right',
      );
    }
    await expect(
      page.locator('quiz-question[data-type=numeric]').last().locator('[name=text]'),
    ).toHaveValue('12');
  });
});

test('works, says not saved and exports where storage is denied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(lesson);
  const slip = page.locator('quiz-question').first();
  await answer(slip, 'right');
  await expect(slip.locator('.result')).toContainText('Right');
  await expect(slip.getByRole('status')).toContainText('Not saved');
  await expect(page.locator('record-notice')).toContainText('does not let the page save');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export your answers' }).click(),
  ]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const file: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
  expect(file).toMatchObject({
    format: 'drawdown-record',
    events: [{ kind: 'attempt', score: { earned: 1 } }],
  });
});

test('goes on and says so when the database is deleted under the page', async ({ page }) => {
  await page.goto(lesson);
  const slips = page.locator('quiz-question');
  await answer(slips.first(), 'right');
  await expect(slips.first().getByRole('status')).toHaveText(saved);
  await page.evaluate(
    () => new Promise((done) => (indexedDB.deleteDatabase('drawdown').onsuccess = done)),
  );
  await expect(page.locator('record-notice')).toContainText('Not saved');
  await answer(slips.nth(1), 'right');
  await expect(slips.nth(1).getByRole('status')).toHaveText(saved);
  await page.reload();
  await expect(slips.first().locator('.result')).toContainText('Right');
});

test('brings answers back where the browser has lost its database, says so once, and erases both', async ({
  page,
}) => {
  const lose = async () => {
    // A page without a script of ours, so that nothing holds the database.
    await page.goto('/about/');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('drawdown').onsuccess = resolve;
        }),
    );
  };
  const back = 'Your browser lost its database. 1 answer was brought back from the second copy.';
  const notice = page.locator('record-notice p');
  await page.goto(lesson);
  const slip = page.locator('quiz-question').first();
  await answer(slip, 'right');
  await expect(slip.getByRole('status')).toHaveText(saved);
  await page.waitForFunction(async () => {
    const cache = await caches.open('drawdown-record');
    return (await cache.keys()).length === 2;
  });

  await lose();
  await page.goto('/');
  await expect(page.getByText(back)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Continue' })).toBeVisible();
  await page.goto(lesson);
  await expect(slip.locator('.result')).toContainText('Right');
  await expect(notice).toHaveText('');

  await lose();
  await page.goto(lesson);
  await expect(notice).toHaveText(back);
  await expect(notice).toBeVisible();
  await expect(slip.locator('.result')).toContainText('Right');
  await expectAccessible(page);

  await page.goto('/progress/');
  const erase = page.getByRole('button', { name: 'Erase for good' });
  await erase.click();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Press again to erase' }).click(),
  ]);
  await page.waitForSelector('learner-progress[data-read]');
  expect(await page.evaluate(() => caches.has('drawdown-record'))).toBe(false);
  await lose();
  await page.goto(lesson);
  await expect(slip).toHaveAttribute('data-ready');
  await expect(slip).not.toHaveAttribute('data-answered');
});

test('sets a corrupt event aside, shows it, and keeps the rest', async ({ page }) => {
  await page.goto(lesson);
  const slip = page.locator('quiz-question').first();
  await answer(slip, 'right');
  await expect(slip.getByRole('status')).toHaveText(saved);
  const id = await slip.getAttribute('data-question');
  await page.evaluate(
    (question) =>
      new Promise((done) => {
        indexedDB.open('drawdown').onsuccess = (event) => {
          const db = (event.target as IDBOpenDBRequest).result;
          const tx = db.transaction('events', 'readwrite');
          tx.objectStore('events').put({
            id: 'bad',
            question,
            kind: 'attempt',
            v: 1,
            at: 'yesterday',
          });
          tx.oncomplete = () => {
            db.close();
            done(null);
          };
        };
      }),
    id,
  );
  await page.reload();
  await expect(page.locator('record-notice')).toContainText('Set aside, not deleted: 1');
  await expect(slip.locator('.result')).toContainText('Right');
});

test('tells another tab at once', async ({ context, page, baseURL }) => {
  const heard: string[] = [];
  const other = await context.newPage();
  listen(other, heard, baseURL ?? '');
  await page.goto(lesson);
  await other.goto(lesson);
  await expect(other.locator('quiz-question').first()).toHaveAttribute('data-ready', '');
  await answer(page.locator('quiz-question').first(), 'right');
  await expect(other.locator('quiz-question').first().locator('.result')).toContainText('Right');
  expect(heard).toEqual([]);
});

test('asks again when the key has changed, and keeps the history', async ({ page }) => {
  await page.goto(lesson);
  const slip = page.locator('quiz-question').first();
  await answer(slip, 'right');
  await expect(slip.getByRole('status')).toHaveText(saved);
  await page.route(`**${lesson}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace(/data-revision="[^"]+"/u, 'data-revision="changed"'),
    });
  });
  await page.reload();
  await expect(slip.getByRole('status')).toContainText('has changed since you answered');
  await expect(slip.locator('.result')).toBeEmpty();
});

test('names a removed option, keeps the history, and asks again', async ({ page }) => {
  await page.goto(lesson);
  const slip = page.locator('quiz-question[data-type=single-choice]').first();
  await answer(slip, 'right');
  await expect(slip.getByRole('status')).toHaveText(saved);
  const chosen = await slip.locator('input:checked').first().getAttribute('value');
  await page.route(`**${lesson}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replaceAll(`value="${chosen}"`, 'value="another"'),
    });
  });
  await page.reload();
  await expect(slip.getByRole('status')).toContainText('option that was removed');
  await expect(slip.getByRole('button', { name: 'Check answer' })).toBeEnabled();
});
