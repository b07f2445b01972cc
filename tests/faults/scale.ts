/**
 * How long the home page and one more answer take as the record grows, at a processor four times
 * slower. Counted is the page's own processor time (thread ticks), so that a busy machine does not
 * pass for a slow page; the clock's time stands beside it.
 */
import type { CDPSession, Page } from 'playwright';
import { drive, type Fault, openQuiz, SAVED, type World } from './world.ts';

/** Milliseconds of work on the home page with 10,000 events until it shows its states. */
const GOAL = 400;
const QUIZ = '/quizzes/count-carefully/';

const median = (values: readonly number[]) =>
  values.toSorted((one, two) => one - two)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Outline {
  readonly id: string;
  readonly questions: readonly { id: string; revision: string }[];
}

/** A learner's answers over the whole course, one after another through the questions. */
function recordOf(lessons: readonly Outline[], count: number): unknown[] {
  const all = lessons.flatMap(({ questions }) => questions);
  const start = Date.UTC(2026, 0, 1);
  return Array.from({ length: count }, (_, at) => {
    const { id = '', revision = '' } = all[at % all.length] ?? {};
    return {
      v: 1,
      id: `5ca1e${String(at * 7919).padStart(27, '0')}`,
      learner: 'scale',
      at: new Date(start + at * 61_000).toISOString(),
      kind: 'attempt',
      question: id,
      revision,
      response: 'both',
      score: { kind: 'scored', earned: at % 3 === 0 ? 0 : 1, possible: 1 },
      certainty: 'fairly',
      seed: 0,
      context: { quiz: 'scale', mode: 'page' },
    };
  });
}

async function slow(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

async function spent(session: CDPSession): Promise<Record<'script' | 'task', number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { script: ms('ScriptDuration'), task: ms('TaskDuration') };
}

interface Opened {
  readonly script: number;
  readonly task: number;
  readonly clock: number;
}

/** One visit of the home page, until a lesson shows its state; a new page, so that nothing is warm. */
async function visit(world: World, first: Page): Promise<Opened> {
  const page = await first.context().newPage();
  const session = await slow(page);
  await page.addInitScript(() => {
    const look = () => {
      const state = document.querySelector('.path [data-lesson] .state .v');
      if (state) Object.assign(globalThis, { statesAt: performance.now() });
      else requestAnimationFrame(look);
    };
    look();
  });
  const before = await spent(session);
  await page.goto(`${world.origin}/`);
  const handle = await page.waitForFunction(() => (globalThis as { statesAt?: number }).statesAt);
  const after = await spent(session);
  const clock = (await handle.jsonValue()) ?? Number.NaN;
  await page.close();
  return { script: after.script - before.script, task: after.task - before.task, clock };
}

/** Milliseconds from pressing *Check* until the page shows saved, and the work of it. */
async function append(world: World, page: Page, times: number): Promise<Opened> {
  await openQuiz(page, world.origin + QUIZ);
  const session = await slow(page);
  const each: Opened[] = [];
  const [, question = ''] = await drive(page, 'questions');
  for (let at = 0; at < times; at += 1) {
    const before = await spent(session);
    const clock = await page.evaluate(
      async ([question, mark, saved]) => {
        const start = performance.now();
        const { said } = await globalThis.faults.answer(question, mark);
        return said === saved ? performance.now() - start : Number.NaN;
      },
      [question, 1000 + at, SAVED] as const,
    );
    const after = await spent(session);
    world.hold(Number.isFinite(clock), 'an answer was not saved');
    each.push({ script: after.script - before.script, task: after.task - before.task, clock });
  }
  await session.detach();
  return {
    script: median(each.map(({ script }) => script)),
    task: median(each.map(({ task }) => task)),
    clock: median(each.map(({ clock }) => clock)),
  };
}

const line = (what: string, { script, task, clock }: Opened) =>
  `${what}: script ${script.toFixed(0)} ms, all work ${task.toFixed(0)} ms, clock ${clock.toFixed(0)} ms`;

export const scale: Fault = async (world) => {
  const { origin, isShort, hold, say } = world;
  const [visits, answers] = isShort ? [1, 3] : [9, 25];
  for (const size of isShort ? [10_000] : [100, 1000, 10_000]) {
    const context = await world.context();
    const page = await context.newPage();
    await openQuiz(page, origin + QUIZ);
    const html = await (await page.request.get(`${origin}/`)).text();
    const lessons = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const path = parsed.querySelector<HTMLElement>('lesson-path');
      return JSON.parse(path?.dataset['outline'] ?? '[]') as Outline[];
    }, html);
    await drive(page, 'plant', recordOf(lessons, size), 'scale');
    await page.goto('about:blank');
    const each: Opened[] = [];
    for (let at = 0; at < visits; at += 1) each.push(await visit(world, page));
    const home: Opened = {
      script: median(each.map(({ script }) => script)),
      task: median(each.map(({ task }) => task)),
      clock: median(each.map(({ clock }) => clock)),
    };
    say(line(`${size} events, home page`, home));
    hold(size < 10_000 || home.script < GOAL, `home page with ${size} events: ${home.script} ms`);
    say(line(`${size} events, one more answer`, await append(world, page, answers)));
    await context.close();
  }
};
