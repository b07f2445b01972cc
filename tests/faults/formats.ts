/**
 * Files and databases of other versions, damaged or newer (`tests/specimens/`): read, or kept as
 * they are and named; what is newer leaves in an export byte for byte as it came.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { drive, type Fault, openProgress, openQuiz, type World } from './world.ts';

/** Names, and how many of their events no version can read. */
const SPECIMENS = { 'record-v1': 0, 'record-v1-damaged': 10, 'record-v1-newer': 0 } as const;

interface Plain {
  readonly v?: number;
  readonly id?: string;
}
const textOf = (name: string) => readFileSync(`tests/specimens/${name}.json`, 'utf8');
const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/,$/u, ''));

/** Each line of the specimen that must come out again comes out as it stood there. */
function holdsLines(world: World, name: string, before: string, after: string): number {
  const out = new Set(linesOf(after));
  const kept = linesOf(before).filter((line) => {
    if (!line.startsWith('{"v":')) return false;
    const { v = 0 } = JSON.parse(line) as Plain;
    return v > 1 || name !== 'record-v1-damaged';
  });
  for (const line of kept) world.hold(out.has(line), `${name}: not byte for byte: ${line}`);
  return kept.length;
}

async function look(page: Page, text: string): Promise<string> {
  await page.getByLabel('Text of a record').fill(text);
  await page.getByRole('button', { name: 'Look at this text' }).click();
  await page.waitForFunction(() => document.querySelector('[data-part=preview]')?.textContent);
  return page.locator('[data-part=preview]').innerText();
}

export const formats: Fault = async (world) => {
  const { origin, hold, say } = world;
  let lines = 0;
  for (const [name, unread] of Object.entries(SPECIMENS)) {
    const text = textOf(name);
    const { events: all, quarantined } = JSON.parse(text) as {
      events: (Plain | null)[];
      quarantined: unknown[];
    };
    const newer = all.filter((event) => (event?.v ?? 0) > 1).length;
    const good = all.length - unread - newer;
    const refused = unread + quarantined.length;

    // As a file.
    const context = await world.context();
    const page = await context.newPage();
    await openQuiz(page, `${origin}/quizzes/count-carefully/`);
    await openProgress(page, origin);
    const said = await look(page, text);
    hold(said.includes(`${good} entr`) && said.includes(`${refused} refused`), `${name}: ${said}`);
    hold(newer === 0 || said.includes('of a newer version'), `${name}: ${said}`);
    const reasons = await page.locator('[data-part=preview] li').allInnerTexts();
    hold(reasons.length === refused, `${name}: ${reasons.length} reasons`);
    hold(
      reasons.every((reason) => /: .{4}/u.test(reason)),
      `${name}: ${reasons}`,
    );
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await page.getByText('Brought in:').waitFor();
    lines += holdsLines(world, name, text, await drive(page, 'exported'));
    const again = await look(page, text);
    hold(again.includes(`0 entries are new, ${good} known already`), `${name} again: ${again}`);
    await context.close();

    // As the database of another version; what has no id no database can hold.
    const other = await world.context();
    const home = await other.newPage();
    await openQuiz(home, `${origin}/quizzes/count-carefully/`);
    const entries = all.filter((event) => typeof event?.id === 'string');
    const ids = new Set(entries.map((event) => event?.id));
    await drive(home, 'plant', entries, '1f4a7c02-93de-4d0a-8c61-5be2a90c7733');
    for (const path of ['/', '/review/', '/report/', '/quizzes/count-carefully/'])
      await home.goto(origin + path);
    await openProgress(home, origin);
    const dump = await drive(home, 'dump');
    hold(
      dump.ids.length + dump.aside.length === ids.size,
      `${name} planted: ${dump.ids.length} and ${dump.aside.length} set aside of ${ids.size}`,
    );
    const notice = await home.locator('record-notice p').innerText();
    hold(
      dump.aside.length === 0
        ? notice === ''
        : notice.includes(`not deleted: ${dump.aside.length} `),
      `${name} planted: says ‘${notice}’ of ${dump.aside.length}`,
    );
    lines += holdsLines(world, name, text, await drive(home, 'exported'));
    await other.close();
  }
  say(
    `${Object.keys(SPECIMENS).length} specimens as file and as database; ${lines} lines came out byte for byte`,
  );
};
