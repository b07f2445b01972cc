/**
 * Times a lesson beside a hand-written page with the same content, in the same run, interleaved.
 * Slow 4G (562 ms, 1,475 kbit/s) and a processor four times slower, as Lighthouse's mobile run.
 * Single times on a shared machine mean little: read the ratios. Exit 1 where a ratio or the
 * first answer is over its goal (docs/design.md section 6).
 */
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { knownBrowser } from '../browser/find.ts';
import { floorPage } from './floor.ts';
import { serve } from './serve.ts';

const LESSON = '/lessons/what-happened/';
const FLOOR = '/floor/';
const ROUNDS = 20;
const GOALS = { answerable: 1300, feedbackRatio: 1.4 };

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((one, two) => one - two);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
};

async function slowPage(browser: Browser, network: boolean): Promise<Page> {
  const page =
    await // The worker begins once the page has loaded; what it then fetches is no part of these times.
    (
      await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
    ).newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 562,
      downloadThroughput: (1475 * 1000) / 8,
      uploadThroughput: (675 * 1000) / 8,
    });
  }
  return page;
}

/** Milliseconds from navigation until the first question can be answered. */
async function answerable(browser: Browser, url: string): Promise<number> {
  const page = await slowPage(browser, true);
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('quiz-question[data-ready]')) {
        Object.assign(globalThis, { readyAt: performance.now() });
      } else requestAnimationFrame(look);
    };
    look();
  });
  await page.goto(url);
  const handle = await page.waitForFunction(() => (globalThis as { readyAt?: number }).readyAt);
  const time = (await handle.jsonValue()) ?? Number.NaN;
  await page.context().close();
  return time;
}

/** Milliseconds from the answer until its feedback is painted, on a page that has settled. */
async function feedback(browser: Browser, url: string): Promise<number> {
  const page = await slowPage(browser, false);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForSelector('quiz-question[data-ready]');
  const time = await page.evaluate(async () => {
    const question = document.querySelector('quiz-question[data-type=single-choice]');
    const form = question?.querySelector('form');
    form?.querySelector<HTMLInputElement>('input')?.click();
    form?.scrollIntoView();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const start = performance.now();
    form?.requestSubmit();
    while (!form?.querySelector('.result')?.textContent) await frame();
    // A message task runs after the frame that the change is painted in.
    await frame();
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return performance.now() - start;
  });
  await page.context().close();
  return time;
}

const floor = floorPage(readFileSync(`dist${LESSON}index.html`, 'utf8'));
const { server, origin } = await serve('dist', new Map([[FLOOR, floor]]));
const { executablePath, env } = knownBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env } as Record<string, string>,
});
const ours: Record<'answerable' | 'feedback', number[]> = { answerable: [], feedback: [] };
const theirs: typeof ours = { answerable: [], feedback: [] };
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round < 5) {
      ours.answerable.push(await answerable(browser, origin + LESSON));
      theirs.answerable.push(await answerable(browser, origin + FLOOR));
    }
    ours.feedback.push(await feedback(browser, origin + LESSON));
    theirs.feedback.push(await feedback(browser, origin + FLOOR));
  }
} finally {
  await browser.close();
  server.close();
}

const line = (name: string, kind: keyof typeof ours) => {
  const [our, their] = [median(ours[kind]), median(theirs[kind])];
  console.log(
    `${name.padEnd(34)} ${our.toFixed(0).padStart(5)} ms, by hand ${their.toFixed(0).padStart(5)} ms, ratio ${(our / their).toFixed(2)}`,
  );
  return { our, ratio: our / their };
};
const first = line('first question can be answered', 'answerable');
const click = line('answer to painted feedback', 'feedback');
if (first.our > GOALS.answerable || click.ratio > GOALS.feedbackRatio) {
  console.error(
    `over goal: ${GOALS.answerable} ms to the first answer, ${GOALS.feedbackRatio} × by hand to feedback`,
  );
  process.exitCode = 1;
}
