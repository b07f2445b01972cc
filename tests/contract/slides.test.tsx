/** What every question type keeps on slides: no answer before its stage, and every part once. */
import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { questionSlides } from '../../src/classroom/question-slides.tsx';
import type { Slide } from '../../src/classroom/slide.ts';
import { examples, questionTypes } from '../../src/quiz/examples.ts';
import { plainContext } from '../../src/quiz/plain-context.ts';
import type { Question } from '../../src/quiz/question.ts';
import { slideOf } from '../../src/quiz/slides.tsx';
import { inWords } from '../../src/quiz/types/timeline/words.ts';
import { loadLibrary } from '../../src/site/library.ts';
import { markedIds, unmarked } from '../../src/text/marked.ts';

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

const htmlOf = (question: Question, late: boolean) =>
  slidesOf(question).map(({ body }) =>
    parseFragment(renderToStaticMarkup(<>{body}</>))
      .childNodes.map((node) => print(node, late))
      .join(''),
  );
const textOf = (html: string) => html.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

const OTHER = 'Nobody would write this';
/** As long as another text, since what stands below decides how large a page is set. */
const asLongAs = (text: string) => text.replace(/\S/gu, 'x');
const rotated = <T,>(list: readonly T[]): T[] => [...list.slice(1), ...list.slice(0, 1)];

/** The same task with another key, reason and evidence. */
function rekeyed(question: Question): Question {
  const changed = { ...question, explanation: asLongAs(question.explanation) } as Question;
  switch (changed.type) {
    case 'single-choice': {
      const keys = rotated(changed.options.map(({ correct }) => correct));
      const options = changed.options.map((option, at) => ({
        ...option,
        correct: keys[at] ?? false,
      }));
      return { ...changed, options };
    }
    case 'multiple-response':
      return {
        ...changed,
        options: changed.options.map((option) => ({ ...option, correct: !option.correct })),
      };
    case 'true-false': {
      const keys = rotated((changed.reasons ?? []).map(({ correct }) => correct));
      const reasons = changed.reasons?.map((reason, at) => ({
        ...reason,
        correct: keys[at] ?? false,
      }));
      return { ...changed, answer: !changed.answer, ...(reasons && { reasons }) };
    }
    case 'numeric':
      return {
        ...changed,
        answers: changed.answers.map((answer) => ({
          ...answer,
          value: answer.value + 7,
          tolerance: 3,
        })),
      };
    case 'short-text':
      return {
        ...changed,
        accept: changed.accept.map((one) => ({ ...one, text: asLongAs(one.text) })),
      };
    case 'extended-text':
      return {
        ...changed,
        models: [{ text: OTHER, note: OTHER }],
        rubric: [{ id: 'other', text: OTHER, levels: [OTHER, 'more'] }],
      };
    case 'ordering':
      return {
        ...changed,
        items: rotated(changed.items).map((item) => ({ ...item, shown: OTHER })),
      };
    case 'matching': {
      const keys = rotated(changed.choices.map(({ id }) => id));
      const rows = changed.rows.map((row) => ({
        ...row,
        answer: keys[changed.choices.findIndex(({ id }) => id === row.answer)] ?? '',
      }));
      return { ...changed, rows };
    }
    case 'matrix': {
      const keys = rotated(changed.rows.map(({ cells }) => cells));
      return {
        ...changed,
        rows: changed.rows.map((row, at) => ({ ...row, cells: keys[at] ?? [] })),
      };
    }
    case 'timeline': {
      const keys = rotated(changed.events.map(({ date }) => date));
      const events = changed.events.map((event, at) => ({ ...event, date: keys[at] ?? '' }));
      return { ...changed, events };
    }
    case 'cloze':
      return {
        ...changed,
        gaps: changed.gaps.map((gap) => {
          const keys = rotated(gap.options?.map(({ correct }) => correct) ?? []);
          if (gap.accept) return { ...gap, accept: gap.accept.map(asLongAs) };
          const options = gap.options?.map((option, at) => ({
            ...option,
            correct: keys[at] ?? false,
          }));
          return { ...gap, options };
        }),
      };
    case 'hot-text': {
      const keys = rotated(changed.spans.map(({ role }) => role));
      return { ...changed, spans: changed.spans.map((span, at) => ({ ...span, role: keys[at] })) };
    }
  }
}

/** Words that the key of a question shows. */
function keyWords(question: Question): string[] {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return question.options.filter(({ correct }) => correct).map(({ text }) => text);
    case 'true-false':
      return (question.reasons ?? []).filter(({ correct }) => correct).map(({ text }) => text);
    case 'numeric':
      return question.answers
        .filter(({ credit }) => credit === 1)
        .map(({ value }) => value.toLocaleString('en-US', { maximumFractionDigits: 6 }));
    case 'short-text':
      return question.accept.map(({ text }) => text);
    case 'extended-text':
      return [
        ...question.models.map(({ note }) => note),
        ...question.rubric.map(({ text }) => text),
      ];
    case 'ordering':
      return question.items.map(({ text, shown }) => `${text}: ${shown}`);
    case 'matching':
      return question.rows.map(
        ({ answer }) => question.choices.find(({ id }) => id === answer)?.text ?? '',
      );
    case 'matrix':
      return question.columns
        .filter(({ id }) => question.rows.some(({ cells }) => cells.includes(id)))
        .map(({ text }) => text);
    case 'timeline':
      return question.events.map(({ date }) => inWords(date));
    case 'cloze':
      return question.gaps.flatMap(
        ({ options, accept }) => options?.find(({ correct }) => correct)?.text ?? accept ?? [],
      );
    case 'hot-text':
      return question.roles.map(({ text }) => text);
  }
}

/** Ids of what has to stand on just one page, and the attribute that has them. */
function partsOf(question: Question): [attribute: string, ids: string[]] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  if (question.type === 'ordering') return ['data-part', ids(question.items)];
  if (question.type === 'matching' || question.type === 'matrix')
    return ['data-part', ids(question.rows)];
  if (question.type === 'timeline') return ['data-part', ids(question.events)];
  if (question.type === 'cloze') return ['data-in', ids(question.gaps)];
  if (question.type === 'hot-text') return ['data-in', markedIds(question.passage)];
  return ['data-part', []];
}

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
      const html = renderToStaticMarkup(<>{body}</>);
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
  const css = readFileSync('src/styles/slides.css', 'utf8').replace(/\/\*[\s\S]*?\*\//gu, '');
  const selectors = [...css.matchAll(/([^{}]*data-right[^{}]*)\{/gu)].map(
    ([, selector]) => selector,
  );
  expect(selectors.length).toBeGreaterThan(0);
  for (const selector of selectors)
    expect(selector).toMatch(/\.v:not\(\[hidden\]\)|\[data-from="reason"\]:not\(\[hidden\]\)/u);
});
