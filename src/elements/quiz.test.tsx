// @vitest-environment jsdom
/** The elements of one page together, in a browser of one process. */
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { beforeAll, expect, test, vi } from 'vitest';
import { failWrites, newBrowser, newTab, shout, type Tab } from '../browser/fake-browser.ts';
import { attempt } from '../progress/arbitrary-events.ts';
import { questionTypes } from '../quiz/examples.ts';
import { Phrases } from '../quiz/phrases.tsx';
import { plainContext } from '../quiz/plain-context.ts';
import { keyOf } from '../quiz/scorers.ts';
import { Slip } from '../quiz/slip.tsx';
import { example } from '../quiz/types/single-choice/example.ts';

const key = JSON.stringify(keyOf<'single-choice'>(example.question));
const context = plainContext();

/** A question under an id of its own; all have the same options, and `both` is right. */
function Question({ id, type = 'single-choice' }: { id: string; type?: string }) {
  const question = { ...example.question, id, hints: ['A hint.'] };
  const about = {
    'data-question': id,
    'data-revision': 'r1',
    'data-quiz': 'z1',
    'data-type': type,
    'data-possible': '1',
    'data-key': key,
  };
  const parts = { context, certainty: false, citations: [] };
  return h('quiz-question', about, <Slip question={question} {...parts} />);
}

const slip = (id: string) => {
  const element = document.querySelector<HTMLElement>(`[data-question=${id}]`);
  if (!element) throw new Error(`no question ${id}`);
  return {
    element,
    said: () => element.querySelector('.say')?.textContent,
    result: () => element.querySelector('.result')?.textContent,
    choose: (option: string) => element.querySelector<HTMLElement>(`[value=${option}]`)?.click(),
    chosen: () => element.querySelector<HTMLInputElement>('input:checked')?.value,
    press: (name: string) => element.querySelector<HTMLElement>(`[data-do=${name}]`)?.click(),
  };
};

const SAVED = 'Saved in this browser.';
let tab: Tab;

beforeAll(async () => {
  newBrowser();
  const before = await newTab();
  const { v: _v, id: _id, learner: _learner, at: _at, ...old } = attempt({ question: 'drafted' });
  await before.record.append(old);
  await before.drafts.saveDraft('drafted', { revision: 'r1', response: 'mistake' });
  document.body.innerHTML = renderToStaticMarkup(
    <main data-lesson="a-lesson">
      <Phrases types={questionTypes} />
      {['early', 'drafted', 'explained', 'failing', 'rescuing', 'retried'].map((id) => (
        <Question id={id} key={id} />
      ))}
      <Question id="unknown" type="hologram" />
    </main>,
  );
  tab = await newTab();
  await import('./quiz-all.ts');
  // Another tab saves an answer while this page is still reading.
  shout([attempt({ id: 'theirs', question: 'early' })]);
});

test('names a question type that it does not know, and records nothing for it', () => {
  const { said, choose, press, result } = slip('unknown');
  expect(said()).toBe(
    'This page does not know questions of this type: load it again. The type is ‘hologram’.',
  );
  choose('both');
  press('check');
  expect(result()).toBe('');
});

test('shows an answer of another tab that came before the record was read', async () => {
  await vi.waitFor(() => expect(slip('early').result()).toBe('Right'));
  expect(slip('early').said()).toBe(SAVED);
});

test('puts a half-finished answer back, and a hint leaves it alone', async () => {
  const { said, chosen, press, element } = slip('drafted');
  await vi.waitFor(() => expect(said()).toBe('Your half-finished answer is still here.'));
  press('hint');
  await vi.waitFor(() => expect(tab.record.$saving.get().state).toBe('saved'));

  expect(chosen()).toBe('mistake');
  expect(element.hasAttribute('data-answered')).toBe(false);
});

test('says in the words of its type what is missing, and what a sum is made of', () => {
  const { choose, press, said, result } = slip('explained');
  press('check');
  expect(said()).toBe('Choose an answer first.');
  choose('later');
  press('check');
  expect(result()).toBe('Partly right: ½ of a pointA defensible answer, with part of the point.');
});

test('tells the learner when a later answer saves one that was not saved', async () => {
  const [failing, rescuing, retried] = [slip('failing'), slip('rescuing'), slip('retried')];
  failWrites('QuotaExceededError');
  for (const { choose, press, said } of [failing, retried]) {
    choose('both');
    press('check');
    await vi.waitFor(() => expect(said()).toMatch(/^Not saved\./));
  }
  retried.press('again');
  retried.choose('mistake');
  vi.restoreAllMocks();

  rescuing.choose('both');
  rescuing.press('check');

  await vi.waitFor(() => expect(rescuing.said()).toBe(SAVED));
  expect(rescuing.result()).toBe('Right');
  expect(failing.said()).toBe(SAVED);
  await vi.waitFor(async () => expect(await tab.drafts.readDraft('failing')).toBeUndefined());
  // What is being typed again is neither saved nor forgotten.
  expect(retried.said()).toBe('');
  expect(await tab.drafts.readDraft('retried')).toMatchObject({ response: 'mistake' });
});
