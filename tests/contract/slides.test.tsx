/** What every question type keeps on slides: no answer before its stage, and every part once. */
import { readdirSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { questionSlides } from '../../src/classroom/question-slides.tsx';
import type { Slide } from '../../src/classroom/slide.ts';
import { examples, questionTypes } from '../../src/quiz/examples.ts';
import { plainContext } from '../../src/quiz/plain-context.ts';
import type { Question } from '../../src/quiz/question.ts';
import { slideOf } from '../../src/quiz/slides.tsx';
import { loadLibrary } from '../../src/site/library.ts';
import { unmarked } from '../../src/text/marked.ts';
import { keyWords, partsOf, rekeyed } from './keys.ts';

type Node = DefaultTreeAdapterMap['childNode'];

const { library } = loadLibrary(process.cwd());
const quizzes = [...library.quizzes.values()];
const all = [
  ...questionTypes.map((type): [string, Question] => [type, examples[type].question as Question]),
  ...quizzes.flatMap(({ questions }) =>
    questions.map((question): [string, Question] => [question.id, question]),
  ),
];

const context = plainContext({ order: (ids) => ids.toSorted() });
const slidesOf = (question: Question): Slide[] =>
  questionSlides({ question, context, citations: [], section: 0, guess: false });

/** Parts that a stage uncovers. */
const LATE = ['key', 'reason', 'evidence'];

/**
 * One node as text with its markup. `data-right` is left out: it names the right answer to the
 * styles and the script of the reveal, no style shows it before (see below), and nothing in a page's
 * source is secret, since the site has no server.
 */
function print(node: Node, late: boolean): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return '';
  const from = node.attrs.find(({ name }) => name === 'data-from')?.value ?? '';
  if (!late && LATE.includes(from)) return '';
  const attrs = node.attrs
    .filter(({ name }) => name !== 'data-right')
    .map(({ name, value }) => ` ${name}="${value}"`);
  return `<${node.tagName}${attrs.join('')}>${node.childNodes.map((child) => print(child, late)).join('')}</>`;
}

const rendered = (body: Slide['body']) => renderToStaticMarkup(<div>{body}</div>);

const htmlOf = (question: Question, late: boolean) =>
  slidesOf(question).map(({ body }) =>
    parseFragment(rendered(body))
      .childNodes.map((node) => print(node, late))
      .join(''),
  );
const textOf = (html: string) => html.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

const valuesOf = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'gu'))].map(([, value]) => value);

describe.each(all)('%s', (_, question) => {
  test('shows nothing before the key that another key would change', () => {
    const [shown, other] = [question, rekeyed(question)].map((one) =>
      htmlOf(one, false).filter(Boolean),
    );
    if (question.type === 'ordering') {
      // The start order is made from the right one; the same items stand there all the same.
      const items = (html: readonly string[] = []) =>
        html.flatMap((page) => valuesOf(page, 'data-part')).toSorted();
      expect(items(shown)).toEqual(items(other));
      expect(textOf(shown?.join('') ?? '')).not.toContain(question.items[0]?.shown);
    } else if (question.type === 'extended-text') {
      // Other models may take another number of pages, which show the prompt alone.
      expect(shown?.[0]).toBe(other?.[0]);
      for (const page of shown?.slice(1) ?? [])
        expect(textOf(page).trim()).toBe(question.prompt.replace(/\s+/gu, ' ').trim());
    } else expect(shown).toEqual(other);
  });

  test('shows the right answer, the explanation and where it stands', () => {
    const html = htmlOf(question, true);
    const text = textOf(html.join(' '));
    for (const key of keyWords(question)) expect(text).toContain(key.replace(/\s+/gu, ' '));
    expect(text).toContain(question.explanation.replace(/\s+/gu, ' '));
    for (const [at, { stages }] of slidesOf(question).entries()) {
      const used = new Set(valuesOf(html[at] ?? '', 'data-from'));
      // Nothing waits for a stage that never comes, and no stage changes nothing.
      for (const stage of used) if (stage !== 'both') expect(stages).toContain(stage);
      for (const stage of ['answers', 'key', 'reason', 'evidence'])
        if (stages.includes(stage)) expect(used).toContain(stage);
    }
  });

  test('shows every part on one page, and says which answers it polls', () => {
    const [attribute, ids] = partsOf(question);
    const before = htmlOf(question, false).flatMap((page) => valuesOf(page, attribute));
    expect(before.toSorted()).toEqual(ids.toSorted());
    const { answers, pages } = slideOf(question, context);
    expect((answers ?? pages).length).toBeGreaterThan(0);
    if ('options' in question)
      expect(answers?.map(({ id }) => id).toSorted()).toEqual(
        question.options.map(({ id }) => id).toSorted(),
      );
    expect(new Set(answers?.map(({ id }) => id)).size).toBe(answers?.length ?? 0);
    const slides = slidesOf(question);
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
    for (const { stages } of slides) expect(new Set(stages).size).toBe(stages.length);
  });

  test('opens in the state of its first stage', () => {
    for (const { body, stages } of slidesOf(question)) {
      const html = rendered(body);
      for (const [tag] of html.matchAll(/<[^>]* data-from="[^"]*"[^>]*>/gu)) {
        const from = / data-from="([^"]*)"/u.exec(tag)?.[1] ?? '';
        expect(/ hidden(?:[ >]|="")/u.test(tag), tag).toBe(stages.indexOf(from) > 0);
      }
    }
  });
});

test('the passage of a hot text is whole', () => {
  for (const [, question] of all) {
    if (question.type !== 'hot-text') continue;
    const text = textOf(htmlOf(question, false).join(' ')).replaceAll(' ', '');
    for (const paragraph of unmarked(question.passage).split(/\s*\n\s*/u))
      for (const word of paragraph.split(/\s+/u)) expect(text).toContain(word.replaceAll('_', ''));
  }
});

test('no style tells the right answer before the key', () => {
  const css = readdirSync('src/styles')
    .filter((name) => /slide|desk/u.test(name))
    .map((name) => readFileSync(`src/styles/${name}`, 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//gu, '');
  const selectors = [...css.matchAll(/([^{}]*data-right[^{}]*)\{/gu)].map(
    ([, selector]) => selector,
  );
  expect(selectors.length).toBeGreaterThan(0);
  for (const selector of selectors)
    expect(selector).toMatch(/\.v:not\(\[hidden\]\)|\[data-from="reason"\]:not\(\[hidden\]\)/u);
});
