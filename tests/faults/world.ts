/** What every fault test gets: the built site, browsers, seeded chance, and a place for losses. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';
import { serve } from '../bench/serve.ts';
import { knownBrowser } from '../browser/find.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type InPage, install } from './in-page.ts';

export const SAVED = 'Saved in this browser.';

export interface World {
  readonly origin: string;
  readonly isShort: boolean;
  readonly chance: Chance;
  /** A fresh, private profile whose pages can be driven; an uncaught error in one is a loss. */
  readonly context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A browser of its own over a folder that outlives it. */
  readonly launch: (profile: string) => Promise<BrowserContext>;
  /** Says what was done, as counts. */
  readonly say: (line: string) => void;
  /** Counts a check; says the loss where it fails. */
  readonly hold: (isTrue: boolean, loss: string) => void;
}

/** A fault test. */
export type Fault = (world: World) => Promise<void>;

/** Losses that are told one by one. */
const TOLD = 20;

/** Runs one test with its own browser; returns the number of losses. */
export async function inWorld(
  name: string,
  fault: Fault,
  { seed, isShort }: { seed: number; isShort: boolean },
): Promise<number> {
  const { server, origin } = await serve('dist', new Map());
  const { executablePath, env } = knownBrowser();
  const options = { executablePath, env: { ...process.env, ...env } as Record<string, string> };
  // A worker has no part in keeping answers, and would fetch the site for each fresh profile.
  const profile = { acceptDownloads: false, serviceWorkers: 'block' } as const;
  let browser: Browser | undefined;
  let checks = 0;
  let losses = 0;
  const say = (line: string) => console.log(`${name.padEnd(10)} ${line}`);
  const hold = (isTrue: boolean, loss: string) => {
    checks += 1;
    if (isTrue) return;
    losses += 1;
    if (losses <= TOLD) say(`LOSS: ${loss}`);
  };
  const prepared = async (context: BrowserContext) => {
    await context.addInitScript(install);
    context.on('weberror', (error) => hold(false, `page error: ${error.error().message}`));
    return context;
  };
  const start = performance.now();
  try {
    await fault({
      origin,
      isShort,
      chance: chanceOf(seed),
      context: async (more) => {
        browser ??= await chromium.launch(options);
        return prepared(await browser.newContext({ ...profile, ...more }));
      },
      launch: async (folder) =>
        prepared(await chromium.launchPersistentContext(folder, { ...options, ...profile })),
      say,
      hold,
    });
  } catch (error) {
    hold(false, `the test stopped: ${error instanceof Error ? error.stack : error}`);
  } finally {
    await browser?.close();
    server.close();
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  say(`${checks} checks, ${losses} losses, ${seconds} s`);
  return losses;
}

/** Quizzes with feedback at once and no limit of tries, by address. */
export function openQuizzes(): string[] {
  return readdirSync('dist/quizzes', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => {
      const page = readFileSync(`dist/quizzes/${name}/index.html`, 'utf8');
      return /data-feedback="at-once"/u.test(page) && !/data-(?:tries|draw)=/u.test(page);
    })
    .map((name) => `/quizzes/${name}/`)
    .sort();
}

/** Opens a page with questions, and waits until they can be answered and the record is read. */
export async function openQuiz(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector('quiz-question[data-ready]');
}

/** Opens the progress page once it has read the record. */
export async function openProgress(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/progress/`);
  await page.waitForSelector('learner-progress[data-read]');
}

/** Calls one of the driver's functions in a page. */
export function drive<K extends keyof InPage>(
  page: Page,
  name: K,
  ...values: Parameters<InPage[K]>
): Promise<Awaited<ReturnType<InPage[K]>>> {
  return page.evaluate(
    ([name, values]) => (globalThis.faults[name] as (...all: unknown[]) => unknown)(...values),
    [name, values] as const,
  ) as Promise<Awaited<ReturnType<InPage[K]>>>;
}

/** The parts of an event that these tests look at. */
export interface Stored {
  readonly v: number;
  readonly id: string;
  readonly learner: string;
  readonly at: string;
  readonly kind: string;
  readonly question?: string;
  readonly response?: unknown;
}

/** Stored answers, in no order. */
export async function storedAnswers(page: Page): Promise<Stored[]> {
  const { events } = await drive(page, 'dump');
  return events.map((text) => JSON.parse(text) as Stored).filter(({ kind }) => kind === 'attempt');
}
