// @vitest-environment jsdom
/** The tests on the path of lessons, in a browser of one process. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newBrowser, newTab, type Tab } from '../browser/fake-browser.ts';

const question = (id: string) => ({ id, revision: 'r1', possible: 1 });
const LESSONS = [
  { id: 'one', title: 'One', href: '/one/', questions: [question('x1')], exit: [question('x1')] },
];
const TESTS = [
  { phase: 'pretest', href: '/pre/', questions: ['b1'] },
  { phase: 'posttest', href: '/post/', questions: ['a1'] },
  { phase: 'delayed', href: '/later/', questions: ['l1'] },
];

let tab: Tab;

async function answer(id: string, day: string): Promise<void> {
  vi.setSystemTime(new Date(`${day}T12:00:00Z`));
  await tab.record.append({
    kind: 'attempt',
    question: id,
    revision: 'r1',
    response: 'both',
    score: { kind: 'scored', earned: 1, possible: 1 },
    seed: 0,
    context: { quiz: 'z', mode: 'page' },
  });
}

/** The page as it is on that day. */
async function open(day: string) {
  vi.setSystemTime(new Date(`${day}T12:00:00Z`));
  document.body.innerHTML = `
    <lesson-path data-outline='${JSON.stringify(LESSONS)}' data-tests='${JSON.stringify(TESTS)}' data-report="/report/">
      <div class="text"><h2></h2><div><a href="/one/">Start</a><a class="quiet" href="/pre/">Test</a></div><p></p></div>
    </lesson-path>
    <ol class="path">
      <li data-lesson="one"><div class="state"></div></li>
      ${TESTS.map(({ phase }) => `<li data-test="${phase}"><div class="state"></div></li>`).join('')}
    </ol>`;
  await new Promise((resolve) => setTimeout(resolve, 30));
  const links = [...document.querySelectorAll('lesson-path a')] as HTMLAnchorElement[];
  const state = (phase: string) =>
    document.querySelector(`[data-test=${phase}] .state`)?.textContent ?? '';
  return { links, state, shown: links.map((link) => link.textContent) };
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  newBrowser();
  tab = await newTab();
  await import('./home.ts');
});
afterAll(() => vi.useRealTimers());

test('offers the first test to whoever is new, and no longer to whoever has begun', async () => {
  expect((await open('2026-03-01')).shown).toEqual(['Start', 'Test']);
  await answer('x9', '2026-03-01');
  const { links } = await open('2026-03-02');
  expect(links[1]?.style.visibility).toBe('hidden');
});

test('leads to the test at the end, then to the delayed one when its day has come', async () => {
  await answer('b1', '2026-03-01');
  expect(await open('2026-03-02')).toMatchObject({ shown: ['Continue', 'Your report'] });

  await answer('x1', '2026-03-03');
  const end = await open('2026-03-04');
  expect(end.shown).toEqual(['The test at the end', 'Your report']);
  expect(end.links[0]?.getAttribute('href')).toBe('/post/');
  expect(end.state('pretest')).toBe('Taken on 1 March 2026');
  expect(end.state('delayed')).toBe('');

  await answer('a1', '2026-03-04');
  const waiting = await open('2026-03-24');
  expect(waiting.shown).toEqual(['Read again', 'Your report']);
  expect(waiting.state('posttest')).toBe('Taken on 4 March 2026');
  expect(waiting.state('delayed')).toBe('From 25 March 2026');

  const due = await open('2026-03-26');
  expect(due.shown).toEqual(['The delayed test', 'Your report']);
  expect(due.links[0]?.getAttribute('href')).toBe('/later/');

  await answer('l1', '2026-03-26');
  const over = await open('2026-03-27');
  expect(over.shown).toEqual(['Read again', 'Your report']);
  expect(over.state('delayed')).toBe('Taken on 26 March 2026');
});
