/** Two and five tabs that answer the same and different quizzes at once. */
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

/** What a tab shows of the quiz: its sum, and the verdict on each question. */
const viewOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.total > p:first-child, .tally')]
      .map(({ textContent }) => textContent)
      .join(' | '),
  );

const idsIn = (text: string) =>
  (JSON.parse(text) as { events: Stored[] }).events
    .map(({ id }) => id)
    .sort()
    .join();

/** All tabs say the same, within a few seconds: what one has committed the others hear of later. */
async function agree(tabs: readonly Page[]): Promise<boolean> {
  for (let wait = 0; wait < 50; wait += 1) {
    const views = await Promise.all(tabs.map(viewOf));
    if (new Set(views).size === 1) return true;
    await tabs[0]?.waitForTimeout(100);
  }
  return false;
}

async function round(world: World, count: number, isSame: boolean, times: number): Promise<number> {
  const { origin, chance, hold } = world;
  const context = await world.context();
  const name = `${count} tabs, ${isSame ? 'one quiz' : 'different quizzes'}`;
  const quizzes = openQuizzes();
  const same = chance.of(quizzes);
  const from = chance.below(quizzes.length);
  const addresses = Array.from({ length: count }, (_, at) =>
    isSame ? same : (quizzes[(from + at) % quizzes.length] ?? same),
  );
  const tabs = await Promise.all(addresses.map(() => context.newPage()));
  await Promise.all(tabs.map((tab, at) => openQuiz(tab, origin + addresses[at])));
  const each = await Promise.all(
    tabs.map((tab, at) => drive(tab, 'run', (at + 1) * 100_000_000, times)),
  );
  const shown = each.flat().filter(({ said }) => said === SAVED);
  const failed = each.flat().filter(({ said }) => /Not saved|Saving/u.test(said));
  const [first] = tabs;
  if (!first) return 0;
  const stored = await storedAnswers(first);
  hold(failed.length === 0, `${name}: ${failed.length} not saved, ${failed[0]?.said}`);
  const lost = missing(shown, stored);
  hold(lost.length === 0, `${name}: lost ${lost.slice(0, 5).join(', ')}`);
  hold(
    stored.length === shown.length,
    `${name}: ${stored.length} stored, ${shown.length} had shown saved`,
  );
  hold(isOnce(shown, stored), `${name}: an answer is there twice`);
  hold(new Set(stored.map(({ learner }) => learner)).size === 1, `${name}: several learners`);
  const exports = await Promise.all(tabs.map((tab) => drive(tab, 'exported')));
  hold(new Set(exports.map(idsIn)).size === 1, `${name}: exports differ`);
  if (isSame) hold(await agree(tabs), `${name}: tabs show different sums`);
  const before = await Promise.all(tabs.map(viewOf));
  await Promise.all(tabs.map((tab, at) => openQuiz(tab, origin + addresses[at])));
  for (const [at, tab] of tabs.entries()) {
    const isKept = await tab
      .waitForFunction(
        (view) =>
          [...document.querySelectorAll('.total > p:first-child, .tally')]
            .map(({ textContent }) => textContent)
            .join(' | ') === view,
        before[at] ?? '',
        { timeout: 10_000 },
      )
      .then(() => true)
      .catch(() => false);
    hold(isKept, `${name}: tab ${at + 1} shows something else after a reload`);
  }
  await context.close();
  return shown.length;
}

/** No mark twice. */
function isOnce(shown: readonly Shown[], stored: readonly Stored[]): boolean {
  const texts = stored.map(({ response }) => JSON.stringify(response));
  return shown.every(
    ({ mark }) => mark === '' || texts.filter((text) => text.includes(mark)).length === 1,
  );
}

export const tabs: Fault = async (world) => {
  const goal = world.isShort ? 60 : 2000;
  let answers = 0;
  let rounds = 0;
  while (answers < goal) {
    for (const [count, isSame] of [
      [2, true],
      [2, false],
      [5, true],
      [5, false],
    ] as const) {
      answers += await round(world, count, isSame, world.isShort ? 6 : 40);
      rounds += 1;
    }
    if (rounds > 100) break;
  }
  world.hold(answers >= goal, `only ${answers} answers`);
  world.say(`${rounds} rounds, ${answers} answers, in two and five tabs`);
};
