/**
 * Quizzes edited under the learner, by rewriting the HTML that is served: a typo, a new key, an
 * option removed, a question moved or deleted. Nothing leaves the record; the page keeps the
 * answer, asks again, or shows it as history.
 */
import type { BrowserContext, Page } from 'playwright';
import {
  drive,
  type Fault,
  openProgress,
  openQuiz,
  SAVED,
  storedAnswers,
  type World,
} from './world.ts';

const QUIZ = '/quizzes/count-carefully-exit/';
const OTHER = '/quizzes/what-happened-exit/';

/** Serves a page as an editor has changed it. */
async function edit(context: BrowserContext, path: string, change: (html: string) => string) {
  await context.route(
    (url) => url.pathname === path,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    },
  );
}

const slipOf = (page: Page, question: string) =>
  page.locator(`quiz-question[data-question="${question}"]`);

/** The HTML of one question. */
function partOf(html: string, question: string): string {
  const at = html.indexOf(`<quiz-question id="q-${question}"`);
  return html.slice(at, html.indexOf('</quiz-question>', at) + '</quiz-question>'.length);
}

interface Learner {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly question: string;
  readonly chosen: string;
  /** Whether what was answered is still in the record. */
  readonly keeps: (name: string) => Promise<void>;
  readonly status: () => Promise<string>;
  readonly result: () => Promise<string>;
}

/** Somebody who has answered the whole exit quiz. */
async function learner(world: World): Promise<Learner> {
  const context = await world.context();
  const page = await context.newPage();
  await openQuiz(page, world.origin + QUIZ);
  const asked = await drive(page, 'questions');
  const shown = await drive(page, 'run', 1000 + world.chance.below(1000), asked.length);
  world.hold(
    shown.every(({ said }) => said === SAVED),
    `not saved: ${shown.map(({ said }) => said)}`,
  );
  const single = page.locator('quiz-question[data-type=single-choice]');
  const slip = single.nth(world.chance.below(await single.count()));
  const question = (await slip.getAttribute('data-question')) ?? '';
  const chosen = (await slip.locator('input:checked').first().getAttribute('value')) ?? '';
  const before = (await storedAnswers(page)).map(({ id }) => id).sort();
  return {
    context,
    page,
    question,
    chosen,
    status: () => slipOf(page, question).locator('.say').innerText(),
    result: () => slipOf(page, question).locator('.result').innerText(),
    async keeps(name) {
      const after = (await storedAnswers(page)).map(({ id }) => id);
      world.hold(
        before.every((id) => after.includes(id)),
        `${name}: an answer has left the record`,
      );
      await openProgress(page, world.origin);
      const { events } = JSON.parse(await drive(page, 'exported')) as { events: { id: string }[] };
      const ids = new Set(events.map(({ id }) => id));
      world.hold(
        before.every((id) => ids.has(id)),
        `${name}: an answer is not in the export`,
      );
    },
  };
}

/** Opens the quiz, and waits for the page to have put its answers back: it shows none at first. */
async function reopen(world: World, page: Page, path = QUIZ): Promise<void> {
  await openQuiz(page, world.origin + path);
  await page.waitForFunction(
    () => [...document.querySelectorAll('.say')].some(({ textContent }) => textContent !== ''),
    undefined,
    { timeout: 10_000 },
  );
  await page.waitForTimeout(100);
}

const EDITS: Readonly<Record<string, (world: World, who: Learner) => Promise<void>>> = {
  async typo(world, { context, page, status, result }) {
    const before = await result();
    await edit(context, QUIZ, (html) => html.replaceAll('</legend>', ' (corrected)</legend>'));
    await reopen(world, page);
    world.hold((await result()) === before, `typo: ${await result()} was ${before}`);
    world.hold((await status()) === SAVED, `typo: ${await status()}`);
  },
  async 'another key'(world, { context, page, question, status, result }) {
    const rewrite = (html: string) => {
      const part = partOf(html, question);
      return html.replace(part, part.replace(/data-revision="[^"]+"/u, 'data-revision="edited"'));
    };
    await edit(context, QUIZ, rewrite);
    await reopen(world, page);
    world.hold((await status()).includes('has changed since'), `another key: ${await status()}`);
    world.hold((await result()) === '', `another key: still says ${await result()}`);
    const { said } = await drive(page, 'answer', question, 2000);
    world.hold(said === SAVED, `another key: ${said}`);
    await reopen(world, page);
    world.hold(
      (await result()) !== '',
      `another key: the new answer is not shown: ${await status()}`,
    );
  },
  async 'option removed'(world, { context, page, question, chosen, status }) {
    const rewrite = (html: string) => {
      const part = partOf(html, question);
      return html.replace(part, part.replaceAll(`value="${chosen}"`, 'value="another"'));
    };
    await edit(context, QUIZ, rewrite);
    await reopen(world, page);
    world.hold((await status()).includes('was removed'), `option removed: ${await status()}`);
    // The one that was renamed stands for none: the page asks to choose again.
    let said = '';
    for (let mark = 2000; mark < 2005 && said !== SAVED; mark += 1)
      said = (await drive(page, 'answer', question, mark)).said;
    world.hold(said === SAVED, `option removed: ${said}`);
  },
  async moved(world, { context, page, question, result }) {
    const before = await result();
    const html = await (await page.request.get(world.origin + QUIZ)).text();
    const part = partOf(html, question);
    await edit(context, QUIZ, (text) => text.replace(part, ''));
    await edit(context, OTHER, (text) =>
      text.replace(
        '<quiz-question',
        `${part.replace(/data-quiz="[^"]+"/u, 'data-quiz="other"')}<quiz-question`,
      ),
    );
    await reopen(world, page);
    world.hold((await slipOf(page, question).count()) === 0, 'moved: still at its old place');
    await reopen(world, page, OTHER);
    world.hold((await result()) === before, `moved: ${await result()} was ${before}`);
    const { said } = await drive(page, 'answer', question, 2000);
    world.hold(said === SAVED, `moved: ${said}`);
  },
  async deleted(world, { context, page, question }) {
    const remove = (html: string) => html.replace(partOf(html, question), '');
    const drop = (html: string) =>
      html
        .replaceAll(new RegExp(`\\{&quot;id&quot;:&quot;${question}&quot;[^}]*\\},?`, 'gu'), '')
        .replaceAll(',]', ']');
    await edit(context, QUIZ, remove);
    for (const path of ['/', '/progress/', '/review/']) await edit(context, path, drop);
    await reopen(world, page);
    const sum = await page.locator('.total > p').first().innerText();
    world.hold(/^You have /u.test(sum), `deleted: the quiz says ‘${sum}’`);
    for (const path of ['/', '/review/']) await page.goto(world.origin + path);
    await reopen(world, page);
  },
};

export const edited: Fault = async (world) => {
  const rounds = world.isShort ? 1 : 10;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, change] of Object.entries(EDITS)) {
      const who = await learner(world);
      await change(world, who);
      await who.keeps(name);
      await who.context.close();
    }
  }
  world.say(`${rounds} times each: ${Object.keys(EDITS).join(', ')}`);
};
