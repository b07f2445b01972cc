import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { Source } from '../../evidence/schema.ts';
import { loadLibrary } from '../../site/library.ts';
import { countWords } from '../../text/words.ts';
import { InventedReport } from './view.tsx';

const { sources, quizzes } = loadLibrary('.').library;
const invented = [...sources.values()].filter(({ kind }) => kind === 'invented');
const html = (source: Source, anchors = false) => render(h(InventedReport, { source, anchors }));

it.each(invented)('$id says first that it is invented, and shows every line once', (source) => {
  const shown = html(source);
  const places = source.paragraphs.map(({ text = '' }) => shown.split(text).length - 1);

  expect(shown.indexOf('Invented report.')).toBeLessThan(shown.indexOf(source.label));
  // The headline is the name of the whole as well.
  expect(places).toEqual(source.paragraphs.map(({ kind }) => (kind === 'headline' ? 2 : 1)));
});

it.each(invented)('$id is as long as a news report', ({ paragraphs }) => {
  const words = paragraphs
    .filter(({ kind }) => kind !== 'document')
    .reduce((sum, { text = '' }) => sum + countWords(text), 0);

  expect(words).toBeGreaterThanOrEqual(300);
  expect(words).toBeLessThanOrEqual(420);
});

it('has anchors only where they are asked for', () => {
  const [source] = invented;
  if (!source) throw new Error('no invented report');

  expect(html(source)).not.toContain(' id=');
  expect(html(source, true).match(/ id="/gu)).toHaveLength(source.paragraphs.length);
});

it('never shows an article', () => {
  const [article] = [...sources.values()].filter(({ kind }) => kind === 'article');
  if (!article) throw new Error('no article');

  expect(() => html(article)).toThrow(`${article.id} is not invented`);
});

it('stands above the quiz of the cold read, which gives no hints', () => {
  const quiz = quizzes.get('cold-read-exit');

  expect(sources.get(quiz?.reads ?? '')?.kind).toBe('invented');
  expect(quiz?.questions.flatMap(({ hints }) => hints)).toEqual([]);
});
