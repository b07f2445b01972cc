/**
 * Storage that fails: full, denied, deleted under the page, private. The page says so, goes on in
 * memory, exports everything it holds, and saves it all once it can.
 */
import type { Page } from 'playwright';
import type { Shown } from './in-page.ts';
import { missing } from './kills.ts';
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

const notice = (page: Page) => page.locator('record-notice p').innerText();
const isKept = ({ said }: Shown) => said === SAVED;
const isRefused = ({ said }: Shown) => said.startsWith('Not saved');

/** The file that the page offers has every one of these answers. */
async function holdsExport(world: World, page: Page, name: string, answers: readonly Shown[]) {
  const text = await drive(page, 'exported');
  const { events } = JSON.parse(text || '{"events":[]}') as { events: Stored[] };
  const lost = missing(
    answers,
    events.filter(({ kind }) => kind === 'attempt'),
  );
  world.hold(lost.length === 0, `${name}: the export lacks ${lost.join(', ')}`);
}

/** Answers so often with a given mark, and leaves out what the question did not take. */
const answers = async (page: Page, mark: number, times: number) =>
  (await drive(page, 'run', mark, times)).filter(isAnswer);

/**
 * No room, from the start or later. Chromium believes for half a minute what it knew of the room, so
 * that the later case takes as long.
 */
async function full(world: World, quiz: string, isLater = false): Promise<number> {
  const context = await world.context();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const allow = (quotaSize?: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: world.origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });
  if (!isLater) await allow(1);
  await openQuiz(page, world.origin + quiz);
  const all: Shown[] = [];
  if (isLater) {
    all.push(...(await answers(page, 200_000_000, 3)));
    await allow(1);
    await page.waitForTimeout(32_000);
  }
  const during = await answers(page, 200_001_000, 6);
  world.hold(
    during.length > 0 && during.every(isRefused),
    `full: ${during.map((one) => one.said)}`,
  );
  world.hold((await notice(page)).includes('no room left'), `full: ${await notice(page)}`);
  all.push(...during);
  await holdsExport(world, page, 'full', all);
  await allow();
  const after = await answers(page, 200_002_000, 2);
  world.hold(
    after.length > 0 && after.every(isKept),
    `full, then room: ${after.map((one) => one.said)}`,
  );
  world.hold((await notice(page)) === '', `full, then room: still ${await notice(page)}`);
  all.push(...after);
  await openQuiz(page, world.origin + quiz);
  const lost = missing(all, await storedAnswers(page));
  world.hold(lost.length === 0, `full, then room: lost ${lost.join(', ')}`);
  await context.close();
  return all.length;
}

const fullLater = (world: World, quiz: string) => full(world, quiz, true);

const isAnswer = (one: Shown) => isKept(one) || isRefused(one);

/** Ways in which a browser allows no storage. */
const DENIALS: Readonly<Record<string, () => void>> = {
  'open throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'no indexedDB': () => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
  'indexedDB throws': () => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  'a newer version': () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
      open.call(this, name, 9).onsuccess = ({ target }) =>
        (target as IDBOpenDBRequest).result.close();
      return open.call(this, name, version);
    };
  },
  'no tabs, no storage': () => {
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  },
};

async function denied(world: World, quiz: string): Promise<number> {
  let answers = 0;
  for (const [name, deny] of Object.entries(DENIALS)) {
    const context = await world.context();
    await context.addInitScript(deny);
    const page = await context.newPage();
    for (const path of ['/', '/progress/', '/review/']) await page.goto(world.origin + path);
    await openQuiz(page, world.origin + quiz);
    const all = (await drive(page, 'run', 300_000_000, 6)).filter(
      ({ said }) => said !== '' && !/^(?:Choose|Give|Move|Put|Tick|Write|Mark|Place)/u.test(said),
    );
    world.hold(all.length > 0 && all.every(isRefused), `${name}: ${all.map(({ said }) => said)}`);
    world.hold((await notice(page)).startsWith('Not saved'), `${name}: ${await notice(page)}`);
    await holdsExport(world, page, name, all);
    answers += all.length;
    await context.close();
  }
  return answers;
}

async function deleted(world: World, quiz: string): Promise<number> {
  const context = await world.context();
  const page = await context.newPage();
  await openQuiz(page, world.origin + quiz);
  const all = await drive(page, 'run', 400_000_000, 4);
  for (let time = 1; time <= 3; time += 1) {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('drawdown').onsuccess = resolve;
        }),
    );
    await page
      .waitForFunction(() =>
        document.querySelector('record-notice')?.textContent?.includes('Not saved'),
      )
      .catch(() => world.hold(false, 'deleted: the page says nothing'));
    all.push(...(await drive(page, 'run', 400_000_000 + time * 1000, 3)));
  }
  const answers = all.filter(isAnswer);
  world.hold(answers.every(isKept), 'deleted: an answer was not saved afterwards');
  await holdsExport(world, page, 'deleted', answers);
  await openQuiz(page, world.origin + quiz);
  const lost = missing(answers, await storedAnswers(page));
  world.hold(lost.length === 0, `deleted: lost ${lost.join(', ')}`);
  await context.close();
  return answers.length;
}

/** Two private profiles know nothing of each other, and neither pretends to. */
async function secret(world: World, quiz: string): Promise<number> {
  const context = await world.context();
  const page = await context.newPage();
  await openQuiz(page, world.origin + quiz);
  const answers = (await drive(page, 'run', 500_000_000, 6)).filter(isAnswer);
  world.hold(answers.length > 0 && answers.every(isKept), 'private: not saved');
  await openQuiz(page, world.origin + quiz);
  world.hold(missing(answers, await storedAnswers(page)).length === 0, 'private: lost on reload');
  world.hold(
    !(await page.evaluate(() => navigator.storage.persisted())),
    'private: the browser promises to keep it',
  );
  const text = await page.locator('main').innerText();
  world.hold(!/for ever|permanently|for good/iu.test(text), 'private: the page promises too much');
  await context.close();
  const later = await world.context();
  const empty = await later.newPage();
  await openQuiz(empty, world.origin + quiz);
  world.hold((await storedAnswers(empty)).length === 0, 'private: something stayed');
  world.hold((await notice(empty)) === '', `private, next time: ${await notice(empty)}`);
  await later.close();
  return answers.length;
}

export const storage: Fault = async (world) => {
  const quizzes = openQuizzes();
  const tests = [full, denied, deleted, secret, ...(world.isShort ? [] : [fullLater])];
  const counts = tests.map((test) => ({ test, answers: 0 }));
  for (let round = 0; round < (world.isShort ? 1 : 5); round += 1) {
    for (const one of counts) one.answers += await one.test(world, world.chance.of(quizzes));
  }
  world.say(
    `answers: ${counts.map(({ test, answers }) => `${test.name} ${answers}`).join(', ')}; ${Object.keys(DENIALS).length} ways of denying`,
  );
};
