import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { pagePassages } from '../../../authoring/html-text.ts';
import { parseInline } from '../../../text/inline.ts';
import { unmarked } from '../../../text/marked.ts';
import { Rich } from '../../../text/rich.tsx';
import { cutSpans } from './flags.ts';
import { richSpans } from './rich-spans.tsx';

const rich = (text: string) => (
  <Rich nodes={parseInline(text)} shown={(label) => ({ mark: 'm', label })} />
);
const html = (text: string, plain = false) =>
  renderToStaticMarkup(
    <p>
      {richSpans(text, plain ? (each) => each : rich, (id, words) => (
        <u id={id}>{words}</u>
      ))}
    </p>,
  );
const QUOTE = '<q data-s="m" data-source="R1">';

test.each([
  ['a [b](x) c', 'a <u id="x">b</u> c'],
  ['[a](x)[b](y).', '<u id="x">a</u><u id="y">b</u>.'],
  ['“a [b](x) c” (R1)', `${QUOTE}“a <u id="x">b</u> c”</q> (R1)`],
  ['“[a b](x)” (R1)', `${QUOTE}“<u id="x">a b</u>”</q> (R1)`],
  ['[“a b” (R1) c](x)', `<u id="x">${QUOTE}“a b”</q> (R1) c</u>`],
  ['_a [b](x)_ [_c_ d](y)', '<em>a <u id="x">b</u></em> <u id="y"><em>c</em> d</u>'],
  ['[a](No id) \uFDD2 b', '[a](No id)  b'],
])('shows %s', (text, shown) => {
  expect(html(text)).toBe(`<p>${shown}</p>`);
});

test('needs no more of `rich` than that it keeps the text', () => {
  expect(html('a [b](x) c', true)).toBe('<p>a <u id="x">b</u> c</p>');
});

test('leaves the words of a page as they were written, quotations whole', () => {
  const text = '[a](x), “b [c d](y) e” (R1) and [f “g h” (R1)](z). [i](v)';
  expect(pagePassages('f', html(text)).map((passage) => passage.text)).toEqual([unmarked(text)]);
});

test.each([
  ['“a [b](x) c” [d](y)', []],
  ['“a [b” c](x) [d](y)', ['x']],
  ['[a “b](x) c”', ['x']],
  ['_a [b_ c](x)', ['x']],
])('finds what is cut in %s', (text, cut) => {
  expect([...new Set(cutSpans(text))]).toEqual(cut);
});
