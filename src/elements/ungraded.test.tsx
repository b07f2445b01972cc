// @vitest-environment jsdom
/** An ungraded question in its page: kept, rated, found again, and counted as 0 of 0 points. */
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { beforeAll, expect, test, vi } from 'vitest';
import { failWrites, newBrowser, newTab, type Tab } from '../browser/fake-browser.ts';
import { attempt } from '../progress/arbitrary-events.ts';
import type { RecordEvent } from '../progress/event.ts';
import { questionTypes } from '../quiz/examples.ts';
import { Phrases } from '../quiz/phrases.tsx';
import { plainContext } from '../quiz/plain-context.ts';
import type { Question } from '../quiz/question.ts';
import { keyOf, possibleOf } from '../quiz/scorers.ts';
import { Slip } from '../quiz/slip.tsx';
import { example as written } from '../quiz/types/extended-text/example.ts';
import { example as chosen } from '../quiz/types/single-choice/example.ts';

const context = plainContext();

function Slipped({ id, question }: { id: string; question: Question }) {
  const about = {
    'data-question': id,
    'data-revision': 'r1',
    'data-quiz': 'z1',
    'data-type': question.type,
    'data-possible': String(possibleOf(question)),
    'data-key': JSON.stringify(keyOf(question)),
  };
  const parts = { context, certainty: true, citations: [] };
  return h('quiz-question', about, <Slip question={{ ...question, id }} {...parts} />);
}

const slip = (id: string) => {
  const element = document.querySelector<HTMLElement>(`[data-question=${id}]`);
  const box = element?.querySelector('textarea');
  if (!element || !box) throw new Error(`no question ${id}`);
  return {
    element,
    box,
    said: () => element.querySelector('.say')?.textContent,
    result: () => element.querySelector('.result')?.textContent,
    reasons: () => element.querySelector('.reasons')?.hasAttribute('open'),
    press: (name: string) => element.querySelector<HTMLElement>(`[data-do=${name}]`)?.click(),
    write: (text: string) => {
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    rate: (criterion: string, level: number) =>
      element.querySelector<HTMLElement>(`[name="$rate-${criterion}"][value="${level}"]`)?.click(),
    rated: () =>
      [...element.querySelectorAll<HTMLInputElement>('.rate :checked')].map(
        ({ name, value }) => `${name}=${value}`,
      ),
  };
};

const SAVED = 'Saved in this browser.';
const TEXT = 'It is done.\n\nThe Pentagon says so.';
let tab: Tab;
const events = (question: string): RecordEvent[] =>
  tab.record.$events
    .get()
    .filter((event) => 'question' in event && event.question === question)
    .sort((one, two) => (one.at < two.at ? -1 : 1));

beforeAll(async () => {
  newBrowser();
  const before = await newTab();
  const common = { question: 'restored', score: { kind: 'ungraded' }, response: { text: TEXT } };
  const { v: _v, id: _id, learner: _learner, at: _at, ...old } = attempt(common as never);
  const { id } = await before.record.append(old);
  for (const ratings of [{ act: 0 }, { act: 2, mission: 1, gone: 1 }]) {
    const about = { question: 'restored', revision: 'r1', attempt: id };
    await before.record.append({ kind: 'self-rating', ...about, ratings });
  }
  document.body.innerHTML = renderToStaticMarkup(
    <main data-lesson="a-lesson">
      <Phrases types={questionTypes} />
      {h(
        'quiz-set',
        { 'data-pass': '0.7' },
        <>
          <Slipped id="own" question={written.question} />
          <Slipped id="restored" question={written.question} />
          <Slipped id="failing" question={written.question} />
          <Slipped id="graded" question={chosen.question} />
          <div class="total">
            <p />
            <ol class="tally">
              {['own', 'restored', 'failing', 'graded'].map((each) => (
                <li key={each} data-for={each}>
                  <a href={`#q-${each}`}>{each}</a>
                </li>
              ))}
            </ol>
          </div>
        </>,
      )}
    </main>,
  );
  tab = await newTab();
  await import('./quiz-all.ts');
});

test('restores the text, that it is answered, and the latest ratings', async () => {
  const { element, box, result, rated, reasons } = slip('restored');
  await vi.waitFor(() => expect(result()).toBe('Kept'));
  expect(box.value).toBe(TEXT);
  expect(element.querySelector('.answer-here')?.hasAttribute('disabled')).toBe(true);
  expect(rated()).toEqual(['$rate-act=2', '$rate-mission=1']);
  expect(reasons()).toBe(false);
});

test('does not ask how sure one is of a text', () => {
  expect(slip('own').element.querySelector('.sure')).toBeNull();
});

test('keeps a text, opens the model answers, and records each rating with its attempt', async () => {
  const { press, write, said, result, reasons, rate, rated, box } = slip('own');
  press('check');
  expect(said()).toBe('Write a few words first.');
  write(TEXT);
  press('check');
  expect(result()).toBe('KeptCompare it with the model answers, then rate it.');
  expect(reasons()).toBe(true);
  // Before the attempt itself is saved.
  rate('speaker', 1);
  await vi.waitFor(() => expect(events('own')).toHaveLength(2));
  rate('act', 0);
  await vi.waitFor(() => expect(events('own')).toHaveLength(3));
  await vi.waitFor(() => expect(said()).toBe(SAVED));
  const [answer, ...ratings] = events('own');
  expect(answer).toMatchObject({ score: { kind: 'ungraded' }, response: { text: TEXT } });
  expect(answer).not.toHaveProperty('certainty');
  expect(ratings).toMatchObject([
    { kind: 'self-rating', revision: 'r1', attempt: answer?.id, ratings: { speaker: 1 } },
    { kind: 'self-rating', attempt: answer?.id, ratings: { speaker: 1, act: 0 } },
  ]);
  expect(await tab.drafts.readDraft('own')).toBeUndefined();

  press('again');
  expect(box.value).toBe(TEXT);
  expect(result()).toBe('');
  write(`${TEXT} More.`);
  await vi.waitFor(async () =>
    expect(await tab.drafts.readDraft('own')).toMatchObject({
      response: { text: `${TEXT} More.` },
    }),
  );
  press('check');
  expect(rated()).toEqual([]);
  rate('mission', 1);
  await vi.waitFor(() => expect(events('own')).toHaveLength(5));
  const [, , , second, third] = events('own');
  expect(third).toMatchObject({ attempt: second?.id, ratings: { mission: 1 } });
});

test('says so when a rating is not saved, and when it is later', async () => {
  const { write, press, rate, said } = slip('failing');
  write(TEXT);
  press('check');
  await vi.waitFor(() => expect(said()).toBe(SAVED));
  failWrites('QuotaExceededError');
  rate('act', 1);
  await vi.waitFor(() => expect(said()).toMatch(/^Not saved\./));
  vi.restoreAllMocks();
  rate('act', 2);
  await vi.waitFor(() => expect(said()).toBe(SAVED));
});

test('counts as done, with no points in the sum', async () => {
  const links = [...document.querySelectorAll('.tally a')];
  expect(links.map((link) => link.getAttribute('aria-label'))).toEqual([
    'Question 1: done',
    'Question 2: done',
    'Question 3: done',
    null,
  ]);
  const graded = document.querySelector('[data-question=graded]');
  graded?.querySelector<HTMLElement>('[value=both]')?.click();
  graded?.querySelector<HTMLElement>('[data-do=check]')?.click();
  await vi.waitFor(() =>
    expect(document.querySelector('.total p')?.textContent).toContain('You have 1 of 1 points.'),
  );
});

test('never says saved while a later rating is on its way', async () => {
  const { element, said, rate } = slip('restored');
  const isSaved = () =>
    events('restored').some(
      (event) =>
        event.kind === 'self-rating' &&
        event.ratings['mission'] === 0 &&
        tab.record.isSaved(event.id),
    );
  const early: (string | null | undefined)[] = [];
  const watch = new MutationObserver(() => {
    if (said() === SAVED && !isSaved()) early.push(said());
  });
  watch.observe(element.querySelector('.say') as Element, { childList: true });

  rate('act', 1);
  // Both wait for the paint; the first is saved while the second still waits.
  await new Promise((resolve) => setTimeout(resolve, 30));
  rate('mission', 0);
  await vi.waitFor(() => expect(isSaved()).toBe(true));
  await vi.waitFor(() => expect(said()).toBe(SAVED));
  watch.disconnect();

  expect(early).toEqual([]);
});
