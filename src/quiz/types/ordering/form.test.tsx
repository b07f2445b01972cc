// @vitest-environment jsdom
/** Moving items of an order by its buttons and by mouse. */
import { renderToStaticMarkup } from 'preact-render-to-string';
import { beforeEach, expect, test } from 'vitest';
import { atWork } from '../../at-work.dom.ts';
import { plainContext } from '../../plain-context.ts';
import { Slip } from '../../slip.tsx';
import { example as rows } from '../matching/example.ts';
import { form as matching } from '../matching/form.dom.ts';
import { example } from './example.ts';
import { form } from './form.dom.ts';

const context = plainContext();
let said: string[];
let page: HTMLFormElement;

function open(question: typeof example.question | typeof rows.question): void {
  document.body.innerHTML = renderToStaticMarkup(
    <Slip question={question} context={context} certainty={false} citations={[]} />,
  );
  page = document.querySelector('form') as HTMLFormElement;
}
const order = () =>
  [...page.querySelectorAll<HTMLElement>('.sort > li')].map(({ dataset }) => dataset['part'] ?? '');
const button = (id: string, by: number) =>
  page.querySelector(`[data-part=${id}] [data-move="${by}"]`) as HTMLButtonElement;
function drag(what: Element | null, onto: Element | null): void {
  for (const [type, at] of [
    ['dragstart', what],
    ['dragover', onto],
    ['drop', onto],
  ] as const) {
    at?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
  }
}

beforeEach(() => {
  open(example.question);
  said = atWork('ordering', form, page);
});

test('moves an item by one place, says where it is, and stops at the ends', () => {
  const [first = '', second = '', third = '', last = ''] = order();
  expect(button(first, -1).disabled).toBe(true);
  expect(button(last, 1).disabled).toBe(true);
  button(first, 1).click();
  expect(order()).toEqual([second, first, third, last]);
  expect(said.at(-1)).toMatch(/: moved to place 2 of 4\.$/u);
  button(first, -1).focus();
  button(first, -1).click();
  expect(order()).toEqual([first, second, third, last]);
  // The button that was pressed can do no more, so its neighbour takes the focus.
  expect(document.activeElement).toBe(button(first, 1));
  expect(form.read(page)).toEqual([first, second, third, last]);
});

test('gives a dragged item the place of the one it is dropped on', () => {
  const [first = '', second = '', third = '', last = ''] = order();
  const item = (id: string) => page.querySelector(`[data-part=${id}]`);
  const grip = (id: string) => item(id)?.querySelector('[draggable]') ?? null;
  drag(grip(first), item(third));
  expect(order()).toEqual([second, third, first, last]);
  drag(grip(last), item(second));
  expect(order()).toEqual([last, second, third, first]);
  expect(said.at(-1)).toMatch(/: moved to place 1 of 4\.$/u);
});

test('fills a row of a matching with the choice dropped on it', () => {
  open(rows.question);
  said = atWork('matching', matching, page);
  drag(page.querySelector('[data-choice=plan]'), page.querySelector('.match'));
  expect(Object.values(matching.read(page))).toEqual(['plan']);
  expect(said.at(-1)).toMatch(/: It is planned\.$/u);
});
