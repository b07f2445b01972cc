// @vitest-environment jsdom
import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { plainContext } from './plain-context.ts';
import { inWordsOf } from './said.ts';
import { Slip, type SlipProps } from './slip.tsx';
import { schema } from './types/numeric/schema.ts';
import { keyOf, score } from './types/numeric/score.ts';
import { example } from './types/single-choice/example.ts';

const context = plainContext();
const citation = { mark: 'rt', label: 'RT', places: '¶ 2', href: '/sources/rt/#p2' };

function slip(props: Partial<SlipProps>): HTMLElement {
  const whole = { question: example.question, context, certainty: false, citations: [], ...props };
  document.body.innerHTML = renderToStaticMarkup(<Slip {...whole} />);
  return document.body;
}

test('says its place, leads on, and cites', () => {
  const page = slip({
    place: { number: 2, of: 5 },
    next: 'q-next',
    citations: [citation],
    section: { href: '/lessons/x/#y', title: 'Y' },
  });
  expect(page.querySelector('legend')?.textContent).toContain('Question 2 of 5');
  expect(page.querySelector('[data-do=next]')?.getAttribute('href')).toBe('#q-next');
  expect(page.querySelector('.cite')?.textContent).toBe('RT ¶\u00a02');
  expect(page.querySelector('.reasons')?.textContent).toContain('Taught under Y');
  expect(page.querySelector('.hints')?.textContent).toContain('Hint:');
});

test('has nothing to check where feedback waits for the end', () => {
  expect(slip({ atEnd: true }).querySelector('[data-do=check],[data-do=again]')).toBeNull();
});

const { options: _options, ...shared } = example.question;
const units = schema.parse({
  ...shared,
  type: 'numeric',
  id: 'distance',
  units: [
    { id: 'km', text: 'kilometres' },
    { id: 'mi', text: 'miles' },
  ],
  answers: [
    { value: 64, tolerance: 2, unit: 'km', feedback: 'By road.' },
    { value: 40, unit: 'mi', feedback: 'By road.' },
  ],
  otherwise: 'Look again.',
});

test.each([
  [{ text: '64', unit: 'km' }, 1],
  [{ text: '40', unit: 'mi' }, 1],
  [{ text: '64', unit: 'mi' }, 0],
  [{ text: '64', unit: null }, 'Choose a unit too.'],
])('reads a number with its unit: %j', (response, earned) => {
  const result = inWordsOf('numeric', score)(keyOf(units), response);
  if (typeof earned === 'string') expect(result).toEqual({ kind: 'unanswered', say: earned });
  else expect(result).toMatchObject({ earned });
});

test('offers units as a list, and in print as words', () => {
  expect(slip({ question: units }).querySelectorAll('[name=unit] option')).toHaveLength(3);
  const sheet = slip({ question: units, context: { ...context, paper: true, reasons: false } });
  expect(sheet.textContent).toContain('kilometres · miles');
});
