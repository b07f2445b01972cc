// @vitest-environment jsdom
import { renderToStaticMarkup } from 'preact-render-to-string';
import { beforeEach, expect, test } from 'vitest';
import { atWork } from '../../at-work.dom.ts';
import { plainContext } from '../../plain-context.ts';
import { Slip } from '../../slip.tsx';
import { example } from './example.ts';
import { form } from './form.dom.ts';

const MIDDLE = '2021-01';
let said: string[];
let slip: HTMLFormElement;

function show(paper = false, reasons = true): void {
  const context = plainContext({ paper, reasons, order: (ids) => ids.toReversed() });
  document.body.innerHTML = renderToStaticMarkup(
    <Slip question={example.question} context={context} certainty citations={[]} />,
  );
  slip = document.querySelector('form') as HTMLFormElement;
}
const range = () => slip.querySelector('[data-part=vote] [type=range]') as HTMLInputElement;
const list = () => slip.querySelector('[name=vote]') as HTMLSelectElement;
const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, cancelable: true });
  range().dispatchEvent(event);
  return event.defaultPrevented;
};
const point = (offsetX: number) => {
  Object.defineProperty(range(), 'clientWidth', { value: 300 });
  range().dispatchEvent(Object.assign(new Event('pointerup'), { offsetX }));
};

beforeEach(() => {
  show();
  said = atWork('timeline', form, slip);
});

test('the thumb stands in the middle and counts for nothing until it is touched', () => {
  expect(form.read(slip)).toEqual({});
  expect(range().getAttribute('aria-valuetext')).toBe('Not placed yet');
  expect(list().selectedOptions[0]?.text).toBe('Not placed yet');
  expect(list().options[range().valueAsNumber]?.value).toBe(MIDDLE);
});

test('thumb and list follow each other', () => {
  range().value = '4';
  range().dispatchEvent(new Event('input', { bubbles: true }));
  expect(form.read(slip)).toEqual({ vote: '2020-01' });
  expect(range().ariaValueText).toBe('January 2020');
  list().value = '2022-03';
  list().dispatchEvent(new Event('input', { bubbles: true }));
  expect(range().value).toBe(range().max);
  expect(range().ariaValueText).toBe('March 2022');
  list().value = '';
  list().dispatchEvent(new Event('input', { bubbles: true }));
  expect(range().ariaValueText).toBe('Not placed yet');
  expect(list().options[range().valueAsNumber]?.value).toBe(MIDDLE);
});

test.each(['Enter', ' '])(
  'the key “%s” places a thumb that was not touched where it stands',
  (key) => {
    expect(press(key)).toBe(true);
    expect(form.read(slip)).toEqual({ vote: MIDDLE });
    expect(said).toEqual(['January 2021.']);
    // Once placed, Enter is the browser's again.
    expect(press(key)).toBe(false);
    expect(said).toHaveLength(1);
  },
);

test('a press on the thumb places it, one beside it does not', () => {
  press('Tab');
  point(60);
  expect(form.read(slip)).toEqual({});
  point(155);
  expect(form.read(slip)).toEqual({ vote: MIDDLE });
});

test('a thumb that was dragged before the script came counts', () => {
  show();
  range().value = '4';
  atWork('timeline', form, slip);
  expect(form.read(slip)).toEqual({ vote: '2020-01' });
});

test('a stored date that is not on the axis is left out', () => {
  expect(form.write(slip, { vote: '2019-01', plan: '2020-11' })).toBe(false);
  form.show?.(slip);
  expect(form.read(slip)).toEqual({ plan: '2020-11' });
  expect(list().selectedOptions[0]?.text).toBe('Not placed yet');
  expect(list().options[range().valueAsNumber]?.value).toBe(MIDDLE);
});

test('a worksheet has letters and one axis; a key has the letters on it, and the order', () => {
  show(true, false);
  expect(slip.querySelectorAll('.letters > li')).toHaveLength(4);
  expect(slip.querySelectorAll('.axis')).toHaveLength(1);
  expect(slip.querySelector('.key,.right,[data-part]')).toBeNull();
  show(true);
  expect([...slip.querySelectorAll('.axis .key')].map((letter) => letter.textContent)).toEqual([
    'D',
    'C',
    'B',
    'A',
  ]);
  expect(slip.querySelector('.why li')?.textContent).toContain('January 2020, D.');
});
