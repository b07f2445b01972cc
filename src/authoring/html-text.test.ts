import { expect, test } from 'vitest';
import { libraryOf } from '../../tests/content/fixture.ts';
import { pagePassages } from './html-text.ts';
import { printProblem } from './problem.ts';
import { checkPage } from './rules/built-text.ts';

const texts = (html: string) => pagePassages('p.html', html).map(({ text }) => text.trim());

test('a passage is a block, flattened across markup', () => {
  expect(
    texts('<p>x</p><main><h1>A <em>title</em></h1><p>One <b>two</b><br>three</p>end</main>'),
  ).toEqual(['A title', 'One two\nthree', 'end']);
});

test('a page without a main is read whole, scripts and code are not', () => {
  expect(
    texts('<body><p>x</p><script>“a”</script><pre>“b”</pre><template><p>“c”</p></template>'),
  ).toEqual(['x']);
});

test('a popover is no part of the sentence it stands in', () => {
  expect(
    texts('<main><p>The <button>ferry</button><span popover>A boat</span> runs</p></main>'),
  ).toEqual(['A boat', 'The ferry runs']);
});

test('chart text and spoken attributes are read', () => {
  expect(
    texts(
      '<main><svg aria-label="chart"><text>a <tspan>b</tspan></text><text>c</text></svg><img alt="d"></main>',
    ),
  ).toEqual(['chart', 'a b', 'c', 'd']);
});

const { banks } = libraryOf();
const said = (html: string) => checkPage('p.html', `<main>${html}</main>`, banks).map(printProblem);

test.each([
  ['<p><q data-source="H">“will run <em>twice</em> a day”</q> and “boat-load of mail”</p>'],
  ['<p><q data-s="dcnf">“the boat was never full”</q></p>'],
  ['<p><q>“the boat was never full”</q> (Post)</p>'],
  ['<figure data-source="P"><blockquote><p>“The boat was never full”</p></blockquote></figure>'],
  ['<p><q data-source="Council notice">“two crossings each way”</q></p>'],
  ['<p data-s="nobody">“boat-load of mail”, "straight"</p>'],
])('%s is sound', (html) => {
  expect(said(html)).toEqual([]);
});

test.each([
  [
    '<p>“the boat was never full”</p>',
    'p.html:1:10 quote-ambiguous “the boat was never full” stands in H and P\n  name one behind it: “the boat was never full” (H)',
  ],
  [
    '<p><q data-source="H">“will run <em>thrice</em> a day”</q></p>',
    'p.html:1:29 quote-not-found “will run thrice a day” is not in the bank of H\n  the nearest is “will run twice a day from 3 May” (H), which has “twice” for “thrice”',
  ],
  [
    '<p><q data-source="P">“boat-load of mail”</q></p>',
    'p.html:1:29 quote-wrong-source “boat-load of mail” is not in the bank of P\n  H has these words: “boat-load of mail” (H)',
  ],
  [
    '<p>“boat-load</p><p>of mail”</p>',
    'p.html:1:10 quote-unpaired `“` has no partner\n  a quotation opens with “ and ends with ”',
  ],
  [
    '<p title="“quite so”">x</p>',
    'p.html:1:7 quote-not-found “quite so” is not in any phrase bank\n  add the words to the phrases of their source, or use single quotes',
  ],
])('%s is not', (html, problem) => {
  expect(said(html)[0]).toBe(problem);
});
