/**
 * The browser is killed at random moments while answers are given as fast as the page takes them.
 * What showed *Saved in this browser.* must be there when it is started again, also where the
 * browser throws its database away: by itself after a kill, or because its files were damaged.
 */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import type { Chance } from './chance.ts';
import type { Shown } from './in-page.ts';
import {
  drive,
  type Fault,
  openQuiz,
  openQuizzes,
  SAVED,
  type Stored,
  storedAnswers,
  type World,
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

/** What is stored, once the page has its database, made anew or not. */
async function storedSoon(page: Page): Promise<Stored[]> {
  for (let wait = 0; wait < 200; wait += 1) {
    // Until then reading rejects, since it makes no database itself.
    const stored = await storedAnswers(page).catch(() => undefined);
    if (stored) return stored;
    await sleep(50);
  }
  throw new Error('the page has no database');
}

/** Damages the files of the database while no browser runs. The word says how. */
const DAMAGES: Readonly<Record<string, (folder: string, chance: Chance) => void>> = {
  'folder gone': (folder) => rmSync(folder, { recursive: true }),
  'MANIFEST cut': (folder, chance) => {
    const file = fileOf(folder, /^MANIFEST/u);
    truncateSync(file, chance.below(Math.min(20, statSync(file).size)));
  },
  'log overwritten': (folder, chance) => {
    const file = fileOf(folder, /\.log$/u);
    const bytes = readFileSync(file);
    // Its first record, so that there is something of it behind.
    for (let at = 0; at < 8 && at < bytes.length; at += 1) bytes[at] = chance.below(256);
    writeFileSync(file, bytes);
  },
};

function fileOf(folder: string, name: RegExp): string {
  const found = readdirSync(folder).filter((file) => name.test(file));
  return join(folder, found.sort().at(-1) ?? '');
}

function damage(profile: string, chance: Chance): string {
  const folder = readdirSync(profile, { recursive: true, encoding: 'utf8' }).find((path) =>
    path.endsWith('.indexeddb.leveldb'),
  );
  if (!folder) throw new Error('no database to damage');
  const [name, act] = chance.of(Object.entries(DAMAGES));
  act(join(profile, folder), chance);
  return name;
}

/** Kills over one profile; with `isDamaged` its database is damaged after each. */
async function killing(world: World, wanted: number, isDamaged: boolean): Promise<void> {
  const { origin, chance, launch, say, hold } = world;
  const profile = mkdtempSync(join(tmpdir(), 'drawdown-kills-'));
  const quizzes = openQuizzes();
  const shown: Shown[] = [];
  const found = new Map<string, number>();
  let how = '';
  let wipes = 0;
  let restored = 0;
  let lost = 0;
  try {
    for (let done = 0; done <= wanted; done += 1) {
      const context = await launch(profile);
      await context.exposeBinding('shown', (_, one: Shown) => {
        if (one.said === SAVED) shown.push(one);
        else if (/Not saved/u.test(one.said)) hold(false, `not saved: ${one.question}`);
      });
      const page = context.pages()[0] ?? (await context.newPage());
      await openQuiz(page, origin + chance.of(quizzes));
      const stored = await storedSoon(page);
      const gone = missing(shown, stored);
      lost += gone.length;
      hold(gone.length === 0, `after kill ${done}, ${how}: ${gone.slice(0, 5).join(', ')}`);
      const text = await page.evaluate(() => globalThis.remade);
      if (text !== undefined && done > 0) {
        wipes += 1;
        restored += stored.length;
        found.set(how, (found.get(how) ?? 0) + 1);
        if (!isDamaged) say(`after kill ${done} the browser threw its database away: ${text}`);
        await page
          .getByText('brought back from the second copy')
          .waitFor({ state: 'attached' })
          .catch(() => hold(false, `after kill ${done}: nothing said of ${stored.length} answers`));
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
      const enough = shown.length + 1 + chance.below(12);
      for (let wait = 0; shown.length < enough && wait < 400; wait += 1) await sleep(25);
      await sleep(chance.below(150));
      await kill(context);
      if (isDamaged) how = damage(profile, chance);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  hold(shown.length >= wanted, `only ${shown.length} answers in ${wanted} runs`);
  if (isDamaged) hold(wipes === wanted, `the database was made anew ${wipes} times only`);
  const ways = [...found].map(([name, count]) => `${name} ${count}`).join(', ');
  say(
    `${wanted} kills${isDamaged ? `, the files damaged after each (${ways})` : ''}; ${shown.length} answers had shown saved; the database was thrown away ${wipes} times, ${restored} answers brought back, ${lost} lost`,
  );
}

export const kills: Fault = (world) => killing(world, world.isShort ? 3 : 200, false);

export const wipes: Fault = (world) => killing(world, world.isShort ? 2 : 30, true);
