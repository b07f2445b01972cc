/** A lesson file, read once: its head, headings, components and prose, each with its place. */
import Slugger from 'github-slugger';
import type { Heading as HeadingNode, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { LineCounter } from 'yaml';
import { countWords } from '../text/words.ts';
import { LessonMatter } from './lesson-matter.ts';
import { attributeText, type Element, isElement, passagesOf, textOf } from './mdx-text.ts';
import type { Passage } from './passage.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { readShape } from './shape.ts';
import { unreadable } from './unreadable.ts';
import { readYaml, type YamlFile } from './yaml.ts';

export interface Heading {
  /** Anchor on the page. */
  id: string;
  text: string;
  depth: number;
  place: Place;
}

/** A component as a lesson uses it. */
export interface Usage {
  name: string;
  /** Attributes that are plain text; `true` where one has no value. */
  attributes: ReadonlyMap<string, { value: string | true; place: Place }>;
  /** Text inside it. */
  text: string;
  place: Place;
}

export interface Lesson extends LessonMatter {
  id: string;
  /** Place in the path of lessons, from the file's name. */
  order: number;
  file: string;
  headings: readonly Heading[];
  usages: readonly Usage[];
  /** Ids of the quizzes and single questions that it places, in order. */
  quizzes: readonly string[];
  questions: readonly string[];
  /** Number of exhibits: components that are not part of every lesson's grammar. */
  exhibits: number;
  /** Words of prose, the teacher's notes not counted. */
  words: number;
  passages: readonly Passage[];
  matter: YamlFile;
}

/** Components that lessons are written in; all others are exhibits. `docs/lessons.md` lists them. */
const GRAMMAR: ReadonlySet<string> = new Set(
  'Quote PullQuote Cite DoneWell Note Term Short ContentNote Question Quiz Notes'.split(' '),
);

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkMdx);

/** Id and number in a lesson's file name, `NN-slug.mdx`. */
export function lessonName(file: string): { id: string; order: number } | undefined {
  const match = /(?:^|\/)(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(file);
  return match ? { order: Number(match[1]), id: match[2] ?? '' } : undefined;
}

/** Reads a lesson; it is absent where its head or its markup is broken. */
export function readLesson(file: string, text: string): { lesson?: Lesson; problems: Problem[] } {
  const name = lessonName(file);
  const start = { file, line: 1, col: 1 };
  if (!name)
    return {
      problems: [
        problem(
          'file-name',
          start,
          'a lesson file is named `NN-slug.mdx`',
          'two digits, a hyphen, then lower-case words with hyphens',
        ),
      ],
    };
  const refused = unreadable(file, text);
  if (refused) return { problems: [refused] };
  const source = text.replace(/^\uFEFF/, '');
  const parsed = parse(file, source);
  if (!parsed.tree) return { problems: [parsed.problem] };
  const { tree } = parsed;
  const head = readMatter(file, tree);
  if (!head.matter || !head.data) return { problems: head.problems };
  const place = placer(file, source);
  const usages = usagesOf(tree, place);
  const placed = (component: string) =>
    usages.flatMap(({ name: used, attributes }) => {
      const id = attributes.get('id')?.value;
      return used === component && typeof id === 'string' ? [id] : [];
    });
  const lesson: Lesson = {
    ...head.data,
    ...name,
    file,
    headings: headingsOf(tree, place),
    usages,
    quizzes: placed('Quiz'),
    questions: placed('Question'),
    exhibits: usages.filter(({ name: used }) => !GRAMMAR.has(used)).length,
    words: wordsFor(tree),
    passages: passagesOf(tree, source, place),
    matter: head.matter,
  };
  return { lesson, problems: head.problems };
}

function parse(file: string, source: string): { tree: Root } | { tree?: never; problem: Problem } {
  try {
    return { tree: processor.parse(source) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { line, column, reason } = error as Partial<VFileMessage>;
    const message = (reason ?? error.message).replace(/\s+/g, ' ');
    // An element that is never closed has no place of its own; its opening stands in the message.
    const [, row, col] = /\((\d+):(\d+)-/.exec(message) ?? [];
    const place = { file, line: line ?? Number(row ?? 1), col: column ?? Number(col ?? 1) };
    return { problem: problem('mdx-syntax', place, message) };
  }
}

function readMatter(
  file: string,
  tree: Root,
): { matter?: YamlFile; data?: LessonMatter; problems: Problem[] } {
  const [first] = tree.children;
  const start = { file, line: 1, col: 1 };
  if (first?.type !== 'yaml')
    return {
      problems: [
        problem(
          'missing-key',
          start,
          'the lesson has no front matter',
          'it opens with `---`, title, subtitle, summary, objectives, `---`',
        ),
      ],
    };
  // One empty line in front, for the `---`, keeps the line numbers of the file.
  const { yaml, problems } = readYaml(file, `\n${first.value}`);
  if (!yaml || problems.length > 0) return { problems };
  const shape = readShape(yaml, LessonMatter);
  return shape.data
    ? { matter: yaml, data: shape.data, problems: [] }
    : { problems: shape.problems };
}

/** From offsets to places. */
export function placer(file: string, source: string): (offset: number) => Place {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    lines.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, col };
  };
}

/** Headings with the anchors that the page gives them: GitHub's rule, counted over the whole page. */
function headingsOf(tree: Root, place: (offset: number) => Place): Heading[] {
  const slugger = new Slugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node: HeadingNode) => {
    const text = textOf(node);
    const { depth, position } = node;
    headings.push({
      id: slugger.slug(text),
      text,
      depth,
      place: place(position?.start.offset ?? 0),
    });
  });
  return headings;
}

function usagesOf(tree: Root, place: (offset: number) => Place): Usage[] {
  const usages: Usage[] = [];
  visit(tree, (node) => {
    if (!isElement(node) || !node.name) return;
    const at = (offset: number | undefined) => place(offset ?? node.position?.start.offset ?? 0);
    usages.push({
      name: node.name,
      attributes: attributesOf(node, at),
      text: textOf(node),
      place: at(undefined),
    });
  });
  return usages;
}

function attributesOf(
  node: Element,
  at: (offset: number | undefined) => Place,
): Usage['attributes'] {
  const attributes: [string, { value: string | true; place: Place }][] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const value =
      attribute.value === null || attribute.value === undefined ? true : attributeText(attribute);
    if (value !== undefined)
      attributes.push([attribute.name, { value, place: at(attribute.position?.start.offset) }]);
  }
  return new Map(attributes);
}

/** Words that a learner reads: all but the teacher's notes. */
function wordsFor(tree: Root): number {
  const without: Root = {
    ...tree,
    children: tree.children.filter((node) => !(isElement(node) && node.name === 'Notes')),
  };
  let words = 0;
  visit(without, ['paragraph', 'heading', 'tableCell'], (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      words += countWords(textOf(node));
  });
  return words;
}
