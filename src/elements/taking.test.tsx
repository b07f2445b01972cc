// @vitest-environment jsdom
/** Quizzes that are taken more than once, in a browser of one process. */
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { beforeAll, expect, test, vi } from 'vitest';
import { newBrowser, newTab, type Tab } from '../browser/fake-browser.ts';
import type { AttemptEvent, RecordEvent } from '../progress/event.ts';
import { questionTypes } from '../quiz/examples.ts';
import { Phrases } from '../quiz/phrases.tsx';
import { plainContext } from '../quiz/plain-context.ts';
import { keyOf } from '../quiz/scorers.ts';
import { Slip } from '../quiz/slip.tsx';
import { example } from '../quiz/types/single-choice/example.ts';

const context = plainContext();

/** All questions have the same options, and `both` is right. */
interface About {
  id: string;
  atEnd: boolean;
  'data-tries'?: number;
  'data-silent'?: string;
  'data-opens'?: string;
}
function Question({ id, atEnd, ...rest }: About) {
  const about = {
    'data-question': id,
    'data-revision': 'r1',
    'data-quiz': 'z',
    'data-type': 'single-choice',
    'data-possible': 1,
    'data-key': JSON.stringify(keyOf(example.question)),
  };
  const question = { ...example.question, id };
  return h(
    'quiz-question',
    { ...about, ...rest },
    <Slip question={question} context={context} certainty={false} citations={[]} atEnd={atEnd} />,
  );
}

interface Settings {
  id: string;
  questions: string[];
  atEnd?: boolean;
  draw?: number;
  tries?: number;
  purpose?: string;
  /** Of a pretest: the exit questions whose answers open its reasons. */
  exit?: string[];
}

function Quiz({ id, questions, atEnd = false, draw, tries, purpose = 'exit', exit }: Settings) {
  const about = {
    id,
    'data-pass': 0.7,
    'data-shuffle': '',
    'data-purpose': purpose,
    'data-feedback': atEnd ? 'at-end' : 'at-once',
    ...(draw && { 'data-draw': draw }),
    ...(exit && {
      'data-exits': JSON.stringify({
        'a-lesson': exit.map((question) => ({ id: question, revision: 'r1', possible: 1 })),
      }),
    }),
  };
  return h(
    'quiz-set',
    about,
    ...questions.map((question) => (
      <Question
        id={question}
        atEnd={atEnd}
        key={question}
        {...(tries && { 'data-tries': tries })}
        {...(exit && { 'data-silent': '', 'data-opens': 'a-lesson' })}
      />
    )),
    <div class="total">
      <p />
      <ol class="tally">
        {questions.map((question) => (
          <li data-for={question} key={question}>
            <a href="#x">{question}</a>
          </li>
        ))}
      </ol>
      {['finish', 'retry', 'restart'].map((name) => (
        <button type="button" data-do={name} key={name} />
      ))}
    </div>,
  );
}

const set = (id: string) => {
  const element = document.getElementById(id) as HTMLElement;
  return {
    element,
    said: () => element.querySelector('.total > p')?.textContent,
    press: (name: string) =>
      element.querySelector<HTMLElement>(`.total [data-do=${name}]`)?.click(),
    drawn: () =>
      [...element.querySelectorAll<HTMLElement>('quiz-question:not(.spare)')].map(
        (question) => question.dataset['question'] ?? '',
      ),
  };
};
const slip = (id: string) => {
  const element = document.querySelector(`[data-question=${id}]`) as HTMLElement;
  return {
    element,
    result: () => element.querySelector('.result')?.textContent,
    choose: (option: string) => element.querySelector<HTMLElement>(`[value=${option}]`)?.click(),
    chosen: () => element.querySelector<HTMLInputElement>('input:checked')?.value,
    press: (name: string) => element.querySelector<HTMLElement>(`[data-do=${name}]`)?.click(),
    options: () =>
      [...element.querySelectorAll<HTMLElement>('.opt')].map((option) => option.dataset['part']),
  };
};
async function answer(id: string, option: string): Promise<void> {
  const { choose, press, element } = slip(id);
  choose(option);
  press('check');
  await vi.waitFor(() =>
    expect(element.querySelector('.say')?.textContent).toBe('Saved in this browser.'),
  );
}

let tab: Tab;
const attempts = (question: string): AttemptEvent[] =>
  tab.record.$events
    .get()
    .filter((event: RecordEvent) => event.kind === 'attempt')
    .filter((attempt) => attempt.question === question);

beforeAll(async () => {
  newBrowser();
  Element.prototype.scrollIntoView = () => {};
  document.body.innerHTML = renderToStaticMarkup(
    <main data-lesson="a-lesson">
      <Phrases types={questionTypes} graded={false} />
      <Quiz id="again" questions={['a1', 'a2']} />
      <Quiz id="end" questions={['e1', 'e2', 'e3']} atEnd />
      <Quiz id="pool" questions={['p1', 'p2', 'p3', 'p4']} draw={2} />
      <Quiz id="limited" questions={['l1']} tries={2} />
      <Quiz id="before" questions={['b1']} atEnd purpose="pretest" exit={['x1']} />
      <Quiz id="opened" questions={['o1']} atEnd purpose="pretest" exit={['x2']} />
    </main>,
  );
  for (const id of ['p3', 'p4']) slip(id).element.classList.add('spare');
  tab = await newTab();
  // The exit quiz of its lesson was answered on another page.
  await tab.record.append({
    kind: 'attempt',
    question: 'x2',
    revision: 'r1',
    response: 'both',
    score: { kind: 'scored', earned: 0, possible: 1 },
    seed: 0,
    context: { quiz: 'a-lesson-exit', mode: 'page' },
  });
  await import('./quiz-all.ts');
  await vi.waitFor(() => expect(set('again').said()).toBeDefined());
});

test('opens again only what was not right', async () => {
  await answer('a1', 'both');
  await answer('a2', 'mistake');
  await vi.waitFor(() => expect(set('again').said()).toContain('You have 1 of 2 points.'));
  set('again').press('retry');
  expect(slip('a1').element.hasAttribute('data-answered')).toBe(true);
  expect(slip('a2').element.hasAttribute('data-answered')).toBe(false);
  expect(slip('a2').chosen()).toBe('mistake');
  await answer('a2', 'both');
  await vi.waitFor(() =>
    expect(set('again').said()).toContain('You have 2 of 2 points. Your first try gave 1.'),
  );
});

test('begins again empty, in another order, and counts from there', async () => {
  const { said, press } = set('again');
  const orders = new Set<string>();
  for (let round = 0; round < 6; round += 1) {
    press('restart');
    orders.add(slip('a1').options().join());
  }
  expect(orders.size).toBeGreaterThan(1);
  expect(slip('a1').chosen()).toBeUndefined();
  expect(slip('a1').result()).toBe('');
  expect(set('again').element.hasAttribute('data-complete')).toBe(false);
  await answer('a1', 'mistake');
  await answer('a2', 'both');
  await vi.waitFor(() => expect(said()).toContain('You have 1 of 2 points.'));
  // The order in which the options stood is part of the answer.
  const seeds = attempts('a1').map(({ seed }) => seed);
  expect(seeds[0]).toBe(0);
  expect(seeds.at(-1)).toBeGreaterThan(0);
  expect(await tab.drafts.readDraft('quiz:again')).toMatchObject({ seed: seeds.at(-1) });
});

test('keeps feedback for the end, and asks once before it leaves a question out', async () => {
  const { said, press, element } = set('end');
  for (const id of ['e1', 'e2']) {
    slip(id).choose(id === 'e1' ? 'both' : 'mistake');
    slip(id).element.querySelector('form')?.requestSubmit();
    expect(slip(id).result()).toBe('');
  }
  expect(attempts('e1')).toEqual([]);
  press('finish');
  expect(said()).toBe('No answer yet to question 3. Press again to finish without.');
  expect(element.hasAttribute('data-done')).toBe(false);
  press('finish');
  await vi.waitFor(() => expect(said()).toContain('You have 1 of 3 points.'));
  expect(slip('e1').result()).toBe('Right');
  expect(slip('e2').result()).toBe('Not yet');
  expect(slip('e3').result()).toBe('');
  await vi.waitFor(() => expect(attempts('e2')).toHaveLength(1));
  expect(attempts('e3')).toEqual([]);
  expect(await tab.drafts.readDraft('quiz:end')).toMatchObject({ done: true });
});

test('draws every question of the pool once before one comes again', () => {
  const { drawn, press } = set('pool');
  expect(drawn()).toEqual(['p1', 'p2']);
  press('restart');
  expect(drawn()).toEqual(['p3', 'p4']);
  press('restart');
  expect(drawn()).toHaveLength(2);
  expect(set('pool').element.querySelectorAll('.tally li:not(.spare)')).toHaveLength(2);
});

test('shows the key when no try is left, and offers none', async () => {
  const { element, press } = slip('l1');
  const open = () => element.querySelector('.reasons')?.hasAttribute('open');
  await answer('l1', 'mistake');
  expect(element.hasAttribute('data-spent')).toBe(false);
  expect(open()).toBe(false);
  press('again');
  await answer('l1', 'invented');
  expect(open()).toBe(true);
  expect(element.hasAttribute('data-spent')).toBe(true);
  press('again');
  expect(element.hasAttribute('data-answered')).toBe(true);
});

test('gives all tries anew in a new taking', async () => {
  const { element } = slip('l1');
  set('limited').press('restart');
  expect(element.hasAttribute('data-spent')).toBe(false);
  await answer('l1', 'mistake');
  expect(element.hasAttribute('data-spent')).toBe(false);
  expect(element.querySelector('.reasons')?.hasAttribute('open')).toBe(false);
});

test('shows no verdict before the lessons', async () => {
  slip('b1').choose('both');
  set('before').press('finish');
  await vi.waitFor(() => expect(attempts('b1')).toHaveLength(1));
  expect(slip('b1').result()).toBe('');
  expect(set('before').said()).toBe('Kept. Each lesson that you finish opens its reasons here.');
  expect(slip('b1').element.hasAttribute('data-silent')).toBe(true);
});

test('opens verdict and reasons of a pretest once the lesson that teaches it is done', async () => {
  expect(slip('o1').element.hasAttribute('data-silent')).toBe(false);
  slip('o1').choose('mistake');
  set('opened').press('finish');
  expect(slip('o1').result()).toBe('Not yet');
  expect(set('opened').said()).toBe('Kept. Each lesson that you finish opens its reasons here.');
});
