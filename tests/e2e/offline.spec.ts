/** The module without a network: a real worker, a server that stops, and a newer version. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { FAREWELL } from '../../src/site/farewell.ts';
import { serve } from '../bench/serve.ts';
import { answer, check, fill } from './answering.ts';
import { addresses, expectAccessible, listen, watchShifts } from './site.ts';

interface Site {
  /** The folder that is served: a copy of the built site. */
  folder: string;
  origin: string;
  /** The network is off. */
  stop(): void;
}

const test = base.extend<{ site: Site }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs.
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'offline-'));
    cpSync('dist', folder, { recursive: true });
    const { server, origin } = await serve(folder, new Map());
    await use({ folder, origin, stop: () => close(server) });
    close(server);
    rmSync(folder, { recursive: true });
  },
});

function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}

const GLOSSARY = '/glossary/';
const LINE = 'A newer version of this module is ready.';
/** Longer than the line waits for calm. */
const LONG = 2500;

const lineOf = (page: Page) => page.getByText(LINE);
/** The line that the page for teachers shows; the others are hidden. */
const stateOn = (page: Page) => page.locator('offline-state p:visible');
const slipOf = (page: Page) => page.locator('quiz-question[data-type="single-choice"]').first();

/** A question in a lesson's text, which belongs to no quiz there. */
const loneOf = (page: Page, type: string) =>
  page.locator(`quiz-question[data-type="${type}"]:not(quiz-set *)`).first();

/** Opens a page, and waits until a worker has everything. */
async function keep(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
}

/** Publishes another version: new words on the page of the glossary, and a script gone. */
function publish({ folder }: Site): void {
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after, `${file} has something to change`).not.toBe(before);
    writeFileSync(path, after);
  };
  change('glossary/index.html', /<h1>[^<]*/u, '<h1>The newer glossary');
  change('sw.js', /(url:.glossary\/.,revision:.)[\da-f]{8}/u, '$100000000');
  const script = /_astro\/(q-[\da-f]{8})\.js/u.exec(
    readFileSync(join(folder, 'gallery/index.html'), 'utf8'),
  );
  expect(script).not.toBeNull();
  const [name = '', id = ''] = script ?? [];
  cpSync(join(folder, name), join(folder, '_astro/q-newer.js'));
  rmSync(join(folder, name));
  change('gallery/index.html', `${id}.js`, 'q-newer.js');
  change('sw.js', `${id}.js`, 'q-newer.js');
  change('sw.js', /(url:.gallery\/.,revision:.)[\da-f]{8}/u, '$100000000');
}

/** The browser looks for a newer worker by itself, after a page has been opened. */
async function awaitNewer(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const waits = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.waiting?.state;
    });
  await expect.poll(waits, { timeout: 30_000 }).toBe('installed');
}

test('every page but the gallery brings what keeps the module', () => {
  const without = addresses.filter((address) => {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const page = readFileSync(join('dist', file), 'utf8');
    return !page.includes('id="newest"') || !page.includes('.register(');
  });
  // Its script of all question types has no byte to spare.
  expect(without).toEqual(['/gallery/']);
});

test('after one visit the whole module works with the network off', async ({ page, site }) => {
  const heard: string[] = [];
  listen(page, heard, site.origin);
  await keep(page, `${site.origin}/lessons/what-happened/`);
  site.stop();
  for (const [path, heading] of [
    ['/', 'The number stopped moving.'],
    ['/claims/?utm_source=mail', 'Who says what'],
    ['/about/index.html', 'About'],
    ['/quizzes/count-carefully/print', 'Count carefully'],
    ['/sources/rt-2021-04-07/', 'RT'],
  ] as const) {
    const response = await page.goto(`${site.origin}${path}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
  }
  await page.goto(`${site.origin}/lessons/count-carefully/?x=1#text`);
  const slip = slipOf(page);
  await answer(slip, 'right');
  await expect(slip.getByRole('status')).toHaveText('Saved in this browser.');
  await expect(slip.locator('.result')).toContainText('Right');
  const nothing = await page.goto(`${site.origin}/lessons/no-such-lesson/`);
  expect(nothing?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await page.getByRole('link', { name: 'Go to the lessons' }).click();
  await expect(page).toHaveURL(`${site.origin}/`);
  expect(heard).toEqual([]);
});

test('a newer version is offered in calm only, and comes when asked for', async ({
  page,
  context,
  site,
}) => {
  const other = await context.newPage();
  await keep(page, `${site.origin}${GLOSSARY}`);
  await page.evaluate(() => caches.open('drawdown-record'));
  await other.goto(`${site.origin}/lessons/what-happened/`);
  publish(site);
  await awaitNewer(page, `${site.origin}/about/`);
  await expect(lineOf(page)).toBeHidden();

  // An old page, whose script the server has no more, opens and works; the line keeps out of its way.
  await page.goto(`${site.origin}/lessons/what-happened/`);
  await expect(lineOf(page)).toBeVisible();
  await fill(loneOf(page, 'single-choice'), 'wrong');
  await expect(lineOf(page)).toBeHidden();
  await page.waitForTimeout(LONG);
  await expect(lineOf(page)).toBeHidden();
  await page.reload();
  await expect(loneOf(page, 'single-choice').getByRole('status')).toContainText('half-finished');
  await page.waitForTimeout(LONG);
  await expect(lineOf(page)).toBeHidden();
  await check(loneOf(page, 'single-choice'));
  await expect(loneOf(page, 'single-choice').getByRole('status')).toHaveText(
    'Saved in this browser.',
  );
  await expect(lineOf(page)).toBeVisible();

  // A class is not disturbed.
  await page.evaluate(() => document.documentElement.setAttribute('data-busy', ''));
  await expect(lineOf(page)).toBeHidden();
  await page.goto(`${site.origin}/present/count-carefully/`);
  await page.waitForTimeout(LONG);
  await expect(lineOf(page)).toBeHidden();

  // The other tab is in the middle of an answer, of the old version.
  const there = loneOf(other, 'multiple-response');
  await fill(there, 'right');
  await other.evaluate(() => Object.assign(globalThis, { isSamePage: true }));

  const shifts = await watchShifts(page);
  await page.goto(`${site.origin}${GLOSSARY}`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('The newer glossary');
  await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText(LINE);
  expect(await shifts()).toBe(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Use it now' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The newer glossary');
  await page.waitForTimeout(LONG);
  await expect(lineOf(page)).toBeHidden();

  expect(await other.evaluate(() => 'isSamePage' in globalThis)).toBe(true);
  await check(there);
  await expect(there.getByRole('status')).toHaveText('Saved in this browser.');

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, addresses: all.flat().map(({ url }) => url) };
  });
  expect(kept.names).toContain('drawdown-record');
  expect(kept.addresses.filter((url) => url.includes('/glossary/'))).toEqual([
    `${site.origin}/glossary/?__WB_REVISION__=00000000`,
  ]);
});

test('a newer version is used when all pages were closed', async ({ page, context, site }) => {
  await keep(page, `${site.origin}${GLOSSARY}`);
  publish(site);
  await awaitNewer(page, `${site.origin}${GLOSSARY}`);
  await page.close();
  const later = await context.newPage();
  await later.waitForTimeout(500);
  await later.goto(`${site.origin}${GLOSSARY}`);
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('The newer glossary');
});

test('a lesson that is answered in part is not disturbed', async ({ page, site }) => {
  await keep(page, `${site.origin}/`);
  publish(site);
  await awaitNewer(page, `${site.origin}/`);
  await page.goto(`${site.origin}/quizzes/count-carefully/`);
  await expect(lineOf(page)).toBeVisible();
  await answer(slipOf(page), 'right');
  await expect(slipOf(page).getByRole('status')).toHaveText('Saved in this browser.');
  await page.waitForTimeout(LONG);
  await expect(lineOf(page)).toBeHidden();
  await page.reload();
  await page.waitForTimeout(LONG);
  await expect(lineOf(page)).toBeHidden();
});

test('the page for teachers says when all is there, and when not', async ({ page, site }) => {
  const state = stateOn(page);
  await page.goto(`${site.origin}/teachers/#offline`);
  await expect(state).toContainText('Ready for use without a network', { timeout: 30_000 });
  const missing = await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('drawdown-precache')) ?? '';
    const cache = await caches.open(name);
    const [first] = await cache.keys();
    return first ? cache.delete(first) : false;
  });
  expect(missing).toBe(true);
  await page.reload();
  await expect(state).toContainText('Not ready: some files did not come.');
  await page.reload();
  await expect(state).toContainText('Ready for use without a network', { timeout: 30_000 });
});

test('a device that saves data is asked first', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${site.origin}/lessons/what-happened/`);
  await page.goto(`${site.origin}/teachers/`);
  const state = stateOn(page);
  await expect(state).toContainText('nothing is kept yet');
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  await expectAccessible(page, { within: 'offline-state' });
  await page.getByRole('button', { name: 'Keep it now' }).click();
  await expect(state).toContainText('Ready for use without a network', { timeout: 30_000 });
});

for (const [name, refuse] of [
  [
    'refuses a worker',
    () => {
      navigator.serviceWorker.register = () => Promise.reject(new Error('refused'));
    },
  ],
  [
    'knows no worker',
    () => {
      Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    },
  ],
] as const) {
  test(`a browser that ${name} has the site as it was`, async ({ page, site }) => {
    const heard: string[] = [];
    listen(page, heard, site.origin);
    await page.addInitScript(refuse);
    await page.goto(`${site.origin}/lessons/what-happened/`);
    await answer(slipOf(page), 'right');
    await expect(slipOf(page).getByRole('status')).toHaveText('Saved in this browser.');
    await page.goto(`${site.origin}/teachers/`);
    await expect(stateOn(page)).toContainText('Not ready: this browser keeps no');
    expect(heard).toEqual([]);
  });
}

test('an author’s server puts an end to the worker of a built site', async ({ page, site }) => {
  await keep(page, `${site.origin}${GLOSSARY}`);
  await page.evaluate(() => caches.open('drawdown-record'));
  // What the server of `npm run dev` has at these addresses.
  writeFileSync(join(site.folder, 'sw.js'), FAREWELL);
  writeFileSync(join(site.folder, 'glossary/index.html'), '<h1>While writing</h1>');
  await page.goto(`${site.origin}${GLOSSARY}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('While writing', {
    timeout: 30_000,
  });
  const left = await page.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    ...(await caches.keys()),
  ]);
  expect(left).toEqual([0, 'drawdown-record']);
});
