// @vitest-environment jsdom
/** A question in two groups, begun again: its order changes within the second, and nowhere else. */
import { h } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { newBrowser, newTab } from '../browser/fake-browser.ts';
import { plainContext } from '../quiz/plain-context.ts';
import { keyOf } from '../quiz/scorers.ts';
import { Slip } from '../quiz/slip.tsx';
import { example } from '../quiz/types/true-false/example.ts';

const { question } = example;
const context = plainContext();

test('keeps yes before no, and every reason under its head', async () => {
  newBrowser();
  Element.prototype.scrollIntoView = () => {};
  const about = {
    'data-question': question.id,
    'data-revision': 'r1',
    'data-quiz': 'z',
    'data-type': 'true-false',
    'data-possible': 1,
    'data-key': JSON.stringify(keyOf(question)),
  };
  document.body.innerHTML = renderToStaticMarkup(
    h(
      'quiz-set',
      { id: 'z', 'data-pass': 0.7, 'data-shuffle': '', 'data-feedback': 'at-once' },
      h(
        'quiz-question',
        about,
        <Slip question={question} context={context} certainty={false} citations={[]} />,
      ),
      <div class="total">
        <p />
        <ol class="tally" />
        <button type="button" data-do="restart" />
      </div>,
    ),
  );
  await newTab();
  await import('./quiz-all.ts');
  const ids = (tier: Element) =>
    [...tier.querySelectorAll<HTMLElement>('.opt')].map(({ dataset }) => dataset['part']);
  const orders = new Set<string>();
  for (let round = 0; round < 8; round += 1) {
    document.querySelector<HTMLElement>('[data-do=restart]')?.click();
    const [verdicts = [], reasons = []] = [...document.querySelectorAll('.tier')].map(ids);
    expect(verdicts).toEqual(['true', 'false']);
    expect(reasons.toSorted()).toEqual(['months-apart', 'no-name', 'same-paragraph']);
    orders.add(reasons.join());
  }
  expect(orders.size).toBeGreaterThan(1);
  // What the page still writes has to find it there.
  await new Promise((resolve) => setTimeout(resolve, 100));
});
