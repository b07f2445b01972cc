import { expect, test } from 'vitest';
import { type Lesson, lessonName, readLesson } from './lesson.ts';

const HEAD = '---\ntitle: T\nsubtitle: S\nsummary: U\nobjectives: [a]\n---\n\n';

function lesson(body: string): Lesson {
  const { lesson: read, problems } = readLesson('content/lessons/02-the-pier.mdx', HEAD + body);
  expect(problems).toEqual([]);
  if (!read) throw new Error('not read');
  return read;
}

test.each([
  ['content/lessons/01-what-happened.mdx', { order: 1, id: 'what-happened' }],
  ['01-a.mdx', { order: 1, id: 'a' }],
  ['1-a.mdx', undefined],
  ['01-What.mdx', undefined],
  ['01_a.mdx', undefined],
])('the name %s', (file, name) => {
  expect(lessonName(file)).toEqual(name);
});

test('headings have the anchors of the page', () => {
  const { headings } = lesson(
    '## A plan, a date\n\n### It’s “so”\n\n## A plan, a *date*\n\n## <Term id="x">Two</Term> `2`\n',
  );
  expect(headings.map(({ id, depth }) => [id, depth])).toEqual([
    ['a-plan-a-date', 2],
    ['its-so', 3],
    ['a-plan-a-date-1', 2],
    ['two-2', 2],
  ]);
});

test('components are listed with their attributes and places', () => {
  const { usages, quizzes, questions, exhibits } = lesson(
    '<Quiz id="one" />\n\nText <Question id={\'two\'} /> and <TroopSteps wide />.\n',
  );
  expect(usages.map(({ name, place }) => [name, place.line, place.col])).toEqual([
    ['Quiz', 8, 1],
    ['Question', 10, 6],
    ['TroopSteps', 10, 34],
  ]);
  expect([...(usages[2]?.attributes.keys() ?? [])]).toEqual(['wide']);
  expect([quizzes, questions, exhibits]).toEqual([['one'], ['two'], 1]);
});

test('prose is flattened, and each character finds its place', () => {
  const { passages } = lesson(
    'A **bold**\nword, <Quote source="R1">“in *two*\nlines”</Quote>.\n\n- item\n\n> cited\n',
  );
  expect(passages.map(({ text }) => text)).toEqual([
    'A bold\nword, “in two\nlines”.',
    'R1',
    'item',
    'cited',
  ]);
  const [first] = passages;
  const at = first?.text.indexOf('“') ?? 0;
  expect(first?.placeOf(at)).toMatchObject({ line: 9, col: 26 });
  expect(first?.sourceOf(at)).toBe('R1');
  expect(first?.sourceOf(0)).toBeUndefined();
  expect(first?.placeOf(first.text.indexOf('lines'))).toMatchObject({ line: 10, col: 1 });
});

test('a computed value stands between words as a gap', () => {
  expect(lesson('one {1 + 1} two {/* note */} three{" four"}\n').passages[0]?.text).toBe(
    'one \uFFFC two  three four',
  );
});

test('notes are not counted as reading', () => {
  expect(lesson('One two three.\n\n<Notes>\nfour five\n</Notes>\n').words).toBe(3);
});

test('problems in the head are on the lines of the file', () => {
  const { problems } = readLesson('01-a.mdx', '---\ntitle: T\nsubtitle: 3\nobjectives: []\n---\n');
  expect(problems.map(({ line, col, rule }) => [line, col, rule])).toEqual([
    [3, 11, 'yaml-misread'],
    [2, 1, 'missing-key'],
    [4, 13, 'shape'],
  ]);
});

test('blocks stand in order; pauses part the steps of a slide', () => {
  const { blocks, words } = lesson(
    [
      '<Short>\nShort.\n</Short>',
      'Text <Term id="x">here</Term>.',
      '<Cite refs="R1:p1" />',
      '## Head',
      '<PullQuote source="R2" by="Who">“Words”</PullQuote>',
      '<TroopSteps number="2" />',
      '<Slide title="More">\nOne.\n\n<Pause />\n\nTwo.\n</Slide>',
      '<Quiz id="q" />',
      '<Notes>\nFor you.\n</Notes>',
    ].join('\n\n'),
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(
    'short prose prose heading pull-quote exhibit slide quiz notes'.split(' '),
  );
  expect(blocks[3]).toMatchObject({ id: 'head', text: 'Head', depth: 2 });
  expect(blocks[4]).toMatchObject({ source: 'R2', by: 'Who' });
  expect(blocks[6]).toMatchObject({ title: 'More', steps: [[{}], [{}]] });
  // ‘Short.’, ‘Text here.’, ‘Head’, ‘Words’: what a slide adds is not read on the page.
  expect(words).toBe(5);
});
