/**
 * A clock that is wrong: set back and forward by a day and by a year, before and between answers.
 * Instants stay readable and, where the clock is off by a day or less, in the order of answering;
 * review never hides a question for good because of it.
 */
import type { Page } from 'playwright';
import {
  drive,
  type Fault,
  openQuiz,
  SAVED,
  type Stored,
  storedAnswers,
  type World,
} from './world.ts';

const QUIZ = '/quizzes/count-carefully-exit/';
const DAY = 86_400_000;
const SHIFTS = { 'a day': DAY, 'a year': 365 * DAY } as const;

/** Moves the clock of all pages that are opened from now on. */
async function shift(page: Page, by: number): Promise<void> {
  await page.addInitScript((by) => {
    const Real = (globalThis as { realDate?: DateConstructor }).realDate ?? Date;
    class Shifted extends Real {
      constructor(...all: []) {
        super(...((all.length === 0 ? [Real.now() + by] : all) as []));
      }
      static override now() {
        return Real.now() + by;
      }
    }
    Object.assign(globalThis, { Date: Shifted, realDate: Real });
  }, by);
}

/** Marks in the order of their instants: what the record holds to be the order of answering. */
const marksOf = (stored: readonly Stored[], question: string) =>
  stored
    .filter((event) => event.question === question)
    .toSorted((one, two) => (one.at + one.id < two.at + two.id ? -1 : 1))
    .map(({ response }) => Number(/\d{4,}/u.exec(JSON.stringify(response))?.[0]));

async function told(world: World, name: string, by: number): Promise<number> {
  const { origin, hold } = world;
  const context = await world.context();
  const page = await context.newPage();
  await openQuiz(page, origin + QUIZ);
  const question = await page
    .locator('quiz-question[data-type=numeric]')
    .first()
    .getAttribute('data-question');
  const asked = await drive(page, 'questions');
  let mark = 10_000;
  const give = async (times: number) => {
    for (let at = 0; at < times; at += 1) {
      mark += 1;
      const { said } = await drive(page, 'answer', question ?? '', mark);
      hold(said === SAVED, `${name}: ${said}`);
    }
  };
  await drive(page, 'run', 1000, asked.length);
  await give(2);
  await shift(page, by);
  await openQuiz(page, origin + QUIZ);
  await page.waitForTimeout(300);
  await give(2);
  await shift(page, 0);
  await openQuiz(page, origin + QUIZ);
  await page.waitForTimeout(300);
  await give(2);
  const stored = await storedAnswers(page);
  hold(stored.length === asked.length + 6, `${name}: ${stored.length} of ${asked.length + 6}`);
  for (const { at } of stored) hold(new Date(at).toJSON() === at, `${name}: instant ${at}`);
  const marks = marksOf(stored, question ?? '').slice(1);
  const inOrder = marks.every((one, at) => at === 0 || one > (marks[at - 1] ?? 0));
  if (Math.abs(by) <= DAY) hold(inOrder, `${name}: answered in the order ${marks}`);
  // Each stretch keeps its own order, however far the clock was off.
  for (const first of [10_001, 10_003, 10_005])
    hold(marks.indexOf(first) < marks.indexOf(first + 1), `${name}: order ${marks}`);
  if (Math.abs(by) <= DAY) {
    await openQuiz(page, origin + QUIZ);
    const field = page.locator(`quiz-question[data-question="${question}"] [name=text]`);
    await page.waitForTimeout(300);
    hold((await field.inputValue()) === String(mark), `${name}: shows ${await field.inputValue()}`);
  }
  await holdsReview(world, page, name);
  await context.close();
  return stored.length;
}

/** Four days later, by a clock that is right again, everything answered is due. */
async function holdsReview(world: World, page: Page, name: string): Promise<void> {
  await shift(page, 4 * DAY);
  await page.goto(`${world.origin}/review/`);
  await page.waitForSelector('quiz-set[data-read]');
  const said = await page.locator('quiz-set [role=status]').first().innerText();
  const due = Number(/Due now: (\d+)\./u.exec(said)?.[1] ?? 0);
  world.hold(due >= 4, `${name}: four days later review says ‘${said}’`);
  world.hold((await page.locator('quiz-question').count()) === 1, `${name}: review asks nothing`);
  world.hold(!/Invalid|NaN/u.test(said), `${name}: ${said}`);
}

export const clock: Fault = async (world) => {
  let answers = 0;
  const rounds = world.isShort ? 1 : 5;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, by] of Object.entries(SHIFTS)) {
      if (world.isShort && by > DAY) continue;
      answers += await told(world, `back ${name}`, -by);
      answers += await told(world, `forward ${name}`, by);
    }
  }
  world.say(
    `${answers} answers, clock back and forward by ${world.isShort ? 'a day' : 'a day and a year'}`,
  );
};
