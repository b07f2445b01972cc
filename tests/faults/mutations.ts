/**
 * Damaged events planted into the database, and damaged files pasted into the progress page: never
 * a page error, never a good entry lost, and every refused one counted and named with its reason.
 * What is valid is decided by the zod schema, not by the guard that ships.
 */
import type { Page } from 'playwright';
import { EventSchema } from '../../src/progress/event.schema.ts';
import { damagedText, mutant, ODD } from './mutant.ts';
import { drive, type Fault, openProgress, openQuiz, type World } from './world.ts';

const QUIZ = '/quizzes/count-carefully/';
const GOOD = 5;

interface Entry {
  readonly id: string;
  readonly [field: string]: unknown;
}
interface File {
  readonly events: readonly Entry[];
  readonly quarantined: readonly { reason: string; entry: Entry }[];
}

const isValid = (value: unknown) => EventSchema.safeParse(value).success;
const isNewer = ({ v }: Entry) => Number.isInteger(v) && (v as number) > 1;
const isOdd = (entry: Entry) => ODD.some((odd) => JSON.stringify(entry).includes(`"${odd}"`));

interface Asked {
  readonly question: string;
  readonly revision: string;
}

/** Good events of every kind, about questions that the page has. */
function makeEvent(world: World, asked: readonly Asked[], id: string): Entry {
  const { chance } = world;
  const about = chance.of(asked);
  const common = {
    v: 1,
    id,
    learner: 'me',
    at: new Date(Date.UTC(2026, 2, 1) + chance.below(1e9)).toISOString(),
  };
  return chance.of<() => Entry>([
    () => ({
      ...common,
      ...about,
      kind: 'attempt',
      response: chance.of(['both', ['a', 'b'], { text: '12', unit: null }, null, { a: '2019-01' }]),
      score: { kind: 'scored', earned: chance.below(2), possible: 1 },
      certainty: 'fairly',
      seed: chance.below(1000),
      context: { quiz: 'count-carefully', mode: 'page' },
    }),
    () => ({ ...common, ...about, kind: 'hint', hint: chance.below(3) }),
    () => ({ ...common, ...about, kind: 'self-rating', attempt: 'a1', ratings: { clear: 2 } }),
    () => ({ ...common, kind: 'reset', questions: ['none-such'] }),
    () => ({ ...common, kind: 'void', events: ['none-such'], hidden: true }),
    () => ({ ...common, kind: 'learner', name: 'Ada' }),
  ])();
}

const exportOf = async (page: Page) => JSON.parse(await drive(page, 'exported')) as File;

/** Plants damaged entries among good ones, then looks for each of them. */
async function planted(world: World, asked: readonly Asked[], batches: number, size: number) {
  const { origin, chance, hold } = world;
  let refused = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    const context = await world.context();
    const page = await context.newPage();
    await openQuiz(page, origin + QUIZ);
    const name = (at: number) => `p${batch}-${at}`;
    const good = Array.from({ length: GOOD }, (_, at) =>
      makeEvent(world, asked, name(-1 - at).replace('--', '-g')),
    );
    const bad = Array.from({ length: size }, (_, at) =>
      mutant(chance, makeEvent(world, asked, name(at)), true),
    ) as Entry[];
    await drive(page, 'plant', [...good, ...bad], 'me');
    if (batch % 4 === 0)
      for (const path of ['/', '/review/', '/report/']) await page.goto(origin + path);
    await openQuiz(page, origin + QUIZ);
    await page.waitForTimeout(100);
    await openProgress(page, origin);
    const file = await exportOf(page).catch(() => undefined);
    hold(file !== undefined, `batch ${batch}: the export is no JSON`);
    if (file) {
      const events = new Map(file.events.map((event) => [event.id, event]));
      const dump = await drive(page, 'dump');
      const stored = new Set(dump.aside);
      const kept = new Set(dump.ids);
      // What JSON cannot hold is there by its reason alone.
      const aside = new Map(
        file.quarantined.flatMap((one) => (one.entry ? [[one.entry.id, one] as const] : [])),
      );
      for (const event of good) hold(isSame(events.get(event.id), event), `lost good ${event.id}`);
      for (const entry of bad) {
        const one = aside.get(entry.id);
        hold(
          kept.has(entry.id) || stored.has(entry.id),
          `lost ${JSON.stringify(entry).slice(0, 300)}`,
        );
        if (one) hold(one.reason.length > 3, `no reason for ${entry.id}`);
        if (!isOdd(entry)) {
          hold(
            Boolean(one) === !(isValid(entry) || isNewer(entry)),
            `${one ? `refused (${one.reason})` : 'taken'}: ${JSON.stringify(entry).slice(0, 300)}`,
          );
        }
      }
      const notice = await page.locator('record-notice p').innerText();
      hold(notice.includes(`not deleted: ${stored.size}`), `says ‘${notice}’ of ${stored.size}`);
      hold(
        file.quarantined.length === stored.size && file.quarantined.every(({ reason }) => reason),
        `the file names ${file.quarantined.length} of ${stored.size} set aside`,
      );
      refused += stored.size;
    }
    await context.close();
  }
  return { mutants: batches * size, refused };
}

const isSame = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);

interface Seen {
  readonly text: string;
  readonly list: readonly string[];
}

/** Pastes a text, looks at it, and brings it in if asked to. */
const paste = (page: Page, text: string) =>
  page.evaluate(async (text): Promise<Seen> => {
    const area = document.querySelector<HTMLTextAreaElement>('#pasted');
    if (area) area.value = text;
    document.querySelector<HTMLElement>('[data-do=read]')?.click();
    const preview = document.querySelector('[data-part=preview]');
    while (!preview?.textContent) await new Promise((next) => setTimeout(next));
    return {
      text: preview?.textContent ?? '',
      list: [...(preview?.querySelectorAll('li') ?? [])].map((item) => item.textContent ?? ''),
    };
  }, text);

/** What the page must say of a text: undefined where it is no record at all. */
function judged(text: string): { entries: readonly unknown[]; aside: number } | undefined {
  try {
    const { format, version, events, quarantined } = JSON.parse(text) as Record<string, unknown>;
    if (format !== 'drawdown-record' || version !== 1 || !Array.isArray(events)) return undefined;
    return { entries: events, aside: Array.isArray(quarantined) ? quarantined.length : 0 };
  } catch {
    return undefined;
  }
}

async function pasted(world: World, asked: readonly Asked[], files: number, size: number) {
  const { origin, chance, hold } = world;
  const context = await world.context();
  const page = await context.newPage();
  await openQuiz(page, origin + QUIZ);
  await openProgress(page, origin);
  let mutants = 0;
  let errors = 0;
  let refused = 0;
  const taken: Entry[] = [];
  for (let at = 0; at < files; at += 1) {
    const good = Array.from({ length: GOOD }, (_, n) => makeEvent(world, asked, `f${at}-g${n}`));
    const bad = Array.from({ length: size }, (_, n) =>
      mutant(chance, makeEvent(world, asked, `f${at}-${n}`), false),
    );
    const whole = JSON.stringify({
      format: 'drawdown-record',
      version: 1,
      exportedAt: '',
      events: [...good, ...bad],
      quarantined: [],
    });
    const isTorn = chance.below(3) === 0;
    const text = isTorn ? damagedText(chance, whole) : whole;
    mutants += size + Number(isTorn);
    const seen = await paste(page, text);
    const expected = judged(text);
    if (!expected) {
      errors += 1;
      hold(/Nothing has changed/u.test(seen.text), `file ${at}: ‘${seen.text.slice(0, 200)}’`);
      continue;
    }
    const [, fresh = '', known = '', out = ''] =
      /(\d+) entr(?:y is|ies are) new, (\d+) known already, (\d+) refused/u.exec(seen.text) ?? [];
    const isBad = (entry: unknown) =>
      !isValid(entry) && !(typeof entry === 'object' && entry !== null && isNewer(entry as Entry));
    const wrong = expected.entries.filter(isBad).length + expected.aside;
    const newer = expected.entries.filter((entry) => !isBad(entry) && !isValid(entry)).length;
    hold(Number(out) === wrong, `file ${at}: ${out} refused, ${wrong} are not valid`);
    hold(
      Number(fresh) + Number(known) + Number(out) + newer ===
        expected.entries.length + expected.aside,
      `file ${at}: ${fresh} + ${known} + ${out} + ${newer} are not ${expected.entries.length}`,
    );
    const listed = Math.min(wrong, 20) + Number(wrong > 20);
    hold(seen.list.length === listed, `file ${at}: ${seen.list.length} of ${listed} listed`);
    for (const item of seen.list.slice(0, 20)) hold(/: .{4}/u.test(item), `no reason: ${item}`);
    if (wrong > 20) hold(seen.list[20] === `and ${wrong - 20} more`, `says ${seen.list[20]}`);
    refused += wrong;
    if (at % 10 !== 0 || isTorn) continue;
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.waitForFunction(() =>
      document.querySelector('[data-part=preview]')?.textContent?.startsWith('Brought in'),
    );
    taken.push(...good);
    const { events } = await exportOf(page);
    const held = new Map(events.map((event) => [event.id, event]));
    const lost = taken.filter((event) => !isSame(held.get(event.id), event));
    hold(lost.length === 0, `file ${at}: lost ${lost.map(({ id }) => id)}`);
  }
  await context.close();
  return { mutants, errors, refused };
}

export const mutations: Fault = async (world) => {
  const context = await world.context();
  const page = await context.newPage();
  await openQuiz(page, world.origin + QUIZ);
  const asked = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('quiz-question')].map(({ dataset }) => ({
      question: dataset['question'] ?? '',
      revision: dataset['revision'] ?? '',
    })),
  );
  await context.close();
  const [batches, files] = world.isShort ? [2, 8] : [50, 270];
  const database = await planted(world, asked, batches, world.isShort ? 75 : 100);
  const paper = await pasted(world, asked, files, 25);
  const all = database.mutants + paper.mutants;
  world.say(
    `${all} mutants: ${database.mutants} planted, ${database.refused} of them set aside; ${paper.mutants} in ${files} files, of which ${paper.errors} are no record, ${paper.refused} entries refused`,
  );
};
