// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { isBusy } from './busy.ts';

const none: ReadonlySet<Element> = new Set();
const first = () => document.querySelector('quiz-question') as Element;

beforeEach(() => {
  document.documentElement.removeAttribute('data-busy');
  document.body.innerHTML =
    '<quiz-set><quiz-question></quiz-question><quiz-question></quiz-question><quiz-question class="spare"></quiz-question></quiz-set><record-notice><p></p></record-notice>';
});

test('a page on which nothing was done is calm', () => {
  expect(isBusy(document, none)).toBe(false);
});

test('a begun question keeps it busy until it is answered', () => {
  const begun = new Set([first()]);
  expect(isBusy(document, begun)).toBe(true);
  for (const question of document.querySelectorAll('quiz-question:not(.spare)'))
    question.toggleAttribute('data-answered', true);
  expect(isBusy(document, begun)).toBe(false);
});

test('so does a quiz that is answered in part', () => {
  first().toggleAttribute('data-answered', true);
  expect(isBusy(document, none)).toBe(true);
});

test('so do a class, and answers that are not saved', () => {
  document.documentElement.setAttribute('data-busy', '');
  expect(isBusy(document, none)).toBe(true);
  document.documentElement.removeAttribute('data-busy');
  document.querySelector('record-notice p')?.append('Not saved');
  expect(isBusy(document, none)).toBe(true);
});
