/**
 * The browser is killed at random moments while answers are given as fast as the page takes them.
 * What showed *Saved in this browser.* must be there when it is started again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright';
import type { Shown } from './in-page.ts';
import {
  drive,
  type Fault,
  openQuiz,
  openQuizzes,
  SAVED,
  type Stored,
  storedAnswers,
} from './world.ts';

async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const processes = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const main = processes.find(({ type }) => type === 'browser');
  if (!main) throw new Error('no browser process to kill');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(main.id, 'SIGKILL');
  await gone;
}

const counted = (keys: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Answers that showed saved and are not stored; those with a mark one by one, others by number. */
export function missing(shown: readonly Shown[], stored: readonly Stored[]): string[] {
  const texts = stored.map(({ question, response }) => `${question} ${JSON.stringify(response)}`);
  const byQuestion = counted(stored.map(({ question = '' }) => question));
  const marked = shown.filter(
    ({ question, mark }) =>
      mark !== '' && !texts.some((text) => text.startsWith(`${question} `) && text.includes(mark)),
  );
  const short = [...counted(shown.map(({ question }) => question))].filter(
    ([question, count]) => (byQuestion.get(question) ?? 0) < count,
  );
  return [
    ...marked.map(({ question, mark }) => `${question} ${mark}`),
    ...short.map(([question, count]) => `${question}: ${byQuestion.get(question)} of ${count}`),
  ];
}

export const kills: Fault = async ({ origin, isShort, chance, launch, say, hold }) => {
  const wanted = isShort ? 3 : 200;
  const profile = mkdtempSync(join(tmpdir(), 'drawdown-kills-'));
  const quizzes = openQuizzes();
  const shown: Shown[] = [];
  let all = 0;
  let thrownAway = 0;
  let stored: Stored[] = [];
  try {
    for (let done = 0; done <= wanted; done += 1) {
      const context = await launch(profile);
      await context.exposeBinding('shown', (_, one: Shown) => {
        if (one.said === SAVED) shown.push(one);
        else if (/Not saved/u.test(one.said)) hold(false, `not saved: ${one.question}`);
      });
      const page = context.pages()[0] ?? (await context.newPage());
      await openQuiz(page, origin + chance.of(quizzes));
      stored = await storedAnswers(page);
      const lost = missing(shown, stored);
      const why = await page.evaluate(() => globalThis.thrownAway);
      if (why !== undefined) {
        // The browser has found its own file torn and thrown all of it away (decision 011).
        thrownAway += 1;
        say(`after kill ${done} the browser threw ${shown.length} answers away: ${why}`);
        all += shown.length;
        shown.length = 0;
      } else {
        hold(lost.length === 0, `after kill ${done}: ${lost.slice(0, 5).join(', ')}`);
      }
      hold(
        new Set(stored.map(({ learner }) => learner)).size <= 1,
        `after kill ${done}: another learner`,
      );
      if (done === wanted) {
        await context.close();
        break;
      }
      // The run goes on until the process is gone, and then rejects.
      void drive(page, 'run', 100_000_000 + done * 10_000).catch(() => {});
      const enough = shown.length + chance.below(12);
      for (let wait = 0; shown.length < enough && wait < 400; wait += 1) await sleep(25);
      await sleep(chance.below(150));
      await kill(context);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  all += shown.length;
  hold(all >= wanted, `only ${all} answers in ${wanted} runs`);
  hold(thrownAway <= Math.ceil(wanted / 20), 'the browser throws more away than it used to');
  say(
    `${wanted} kills; ${all} answers had shown saved; the browser threw its whole database away ${thrownAway} times`,
  );
};
