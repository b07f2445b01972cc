/** What the browser tests know of the built site, and how they listen to a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import axe from 'axe-core';

type Axe = typeof axe;

/** Addresses of all built pages. */
export const addresses = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
  .sort();

const isAtEnd = (address: string) =>
  readFileSync(`dist${address}index.html`, 'utf8').includes('data-feedback="at-end"');

/** Those whose quizzes answer at once come first. */
export const lessons = addresses
  .filter((address) => /^\/lessons\/./u.test(address))
  .sort((one, other) => Number(isAtEnd(one)) - Number(isAtEnd(other)));

/** A page that fails its test for any console message, page error or request to another origin. */
export const test = base.extend<{ quiet: string[] }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const heard: string[] = [];
      listen(page, heard, baseURL ?? '');
      await use(heard);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

/** Chromium reports a 404 page's own status as an error; Playwright says that it blocks workers. */
const NO_FAULT = /status of 404|Service Worker registration blocked by Playwright/u;

export function listen(page: Page, heard: string[], origin: string): void {
  page.on('console', (message) => {
    if (!NO_FAULT.test(message.text())) heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob):/u.test(url)) heard.push(`request: ${url}`);
  });
}

/**
 * No accessibility problem that axe knows of, WCAG 2.2 AA and its best practice.
 *
 * @param only `contrast` where everything has been looked at in another scheme of colours, which
 *   changes nothing else; `within` where the rest of the page is as another test has seen it
 */
export async function expectAccessible(
  page: Page,
  only: { contrast?: boolean; within?: string } = {},
): Promise<void> {
  // A colour that is still changing would be measured half-way.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  // By hand: @axe-core/playwright opens a page more and carries each result over, at five times the
  // price; it is there for frames, of which this site has none.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(async ({ contrast, within }) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(
      within ?? document,
      { resultTypes: ['violations'], ...(contrast && { runOnly: ['color-contrast'] }) },
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  }, only);
  expect(found).toEqual([]);
}

/** Sum of layout shifts so far; the page must have been opened after `watchShifts`. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const sum = { value: 0 };
    Object.assign(globalThis, { shifts: sum });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) sum.value += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { shifts: { value: number } }).shifts.value);
}

/** Sheets that the page prints on; the sizes are those of the two common papers, unless it has its own. */
export async function sheets(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  const counts = [...pdf.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/gu)];
  return Math.max(...counts.map(([, count]) => Number(count)));
}
