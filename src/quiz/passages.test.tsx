import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Passages } from './passages.tsx';
import { plainContext } from './plain-context.ts';

const passages = [
  { before: 'q2', title: 'The ferry', text: 'It _left_.\n\nNobody saw it.', fictional: true },
  { before: 'q3', title: 'The port', text: 'One paragraph.', fictional: false },
];
const html = (before: string) =>
  renderToStaticMarkup(<Passages passages={passages} before={before} context={plainContext()} />);

test('a text stands before the question that it names, and nowhere else', () => {
  expect(html('q1')).toBe('');
  expect(html('q3')).toContain('<h2>The port</h2>');
  expect(html('q3')).not.toContain('The ferry');
});

test('a blank line begins a paragraph, and an invented text says that it is one', () => {
  expect(html('q2').match(/<p>/gu)).toHaveLength(2);
  expect(html('q2')).toContain('An invented report');
  expect(html('q3')).not.toContain('invented');
});
