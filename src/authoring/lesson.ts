/** A lesson file, read once: its head, headings, components and prose, each with its place. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { type Block, blocksOf } from './lesson-blocks.ts';
import { LessonMatter } from './lesson-matter.ts';
import {
  type Heading,
  headingsOf,
  proseWords,
  type Section,
  sectionsOf,
  type Usage,
  usagesOf,
} from './lesson-parts.ts';
import { isTooDeep, longBlock, MOST_BLOCK, opensTooDeep } from './mdx-depth.ts';
import { passagesOf } from './mdx-text.ts';
import type { Passage } from './passage.ts';
import { placer } from './place.ts';
import { type Problem, problem } from './problem.ts';
import { readShape } from './shape.ts';
import { type Unshown, unshownIn } from './shown.ts';
import { MAX_LESSON, unreadable, withoutMark } from './unreadable.ts';
import { readYaml, type YamlFile } from './yaml.ts';

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
  sections: readonly Section[];
  /** All that stands in it, in order, with its markup. */
  blocks: readonly Block[];
  /** What stands in them where no slide and no plan can show it. */
  unshown: readonly Unshown[];
  matter: YamlFile;
}

/** Components that lessons are written in; all others are exhibits. `docs/lessons.md` lists them. */
const GRAMMAR: ReadonlySet<string> = new Set(
  'Quote PullQuote Cite DoneWell Note Term Short ContentNote Question Quiz Notes Slide Pause'.split(
    ' ',
  ),
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
  const refused = unreadable(file, text, MAX_LESSON);
  if (refused) return { problems: [refused] };
  const source = withoutMark(text);
  const parsed = parse(file, source);
  if (!parsed.tree) return { problems: [parsed.problem] };
  const { tree } = parsed;
  const head = readMatter(file, tree);
  if (!head.matter || !head.data) return { problems: head.problems };
  const place = placer(file, source);
  const usages = usagesOf(tree, place);
  const headings = headingsOf(tree, place);
  const blocks = blocksOf(tree, headings, place);
  const placed = (component: string) =>
    usages.flatMap(({ name: used, attributes }) => {
      const id = attributes.get('id')?.value;
      return used === component && typeof id === 'string' ? [id] : [];
    });
  const lesson: Lesson = {
    ...head.data,
    ...name,
    file,
    headings,
    usages,
    quizzes: placed('Quiz'),
    questions: placed('Question'),
    exhibits: usages.filter(({ name: used }) => !GRAMMAR.has(used)).length,
    words: proseWords(tree),
    passages: passagesOf(tree, source, place),
    sections: sectionsOf(tree, headings, source, place),
    blocks,
    unshown: unshownIn(blocks, place),
    matter: head.matter,
  };
  return { lesson, problems: head.problems };
}

function parse(file: string, source: string): { tree: Root } | { tree?: never; problem: Problem } {
  const start = { file, line: 1, col: 1 };
  const deep = problem('mdx-syntax', start, 'the file is nested too deeply to be read');
  if (opensTooDeep(source)) return { problem: deep };
  const long = longBlock(source);
  if (long !== undefined)
    return {
      problem: problem(
        'shape',
        placer(file, source)(long),
        `the paragraph is too long: ${MOST_BLOCK.toLocaleString('en-US')} characters are the most`,
        'an empty line ends a paragraph',
      ),
    };
  try {
    const tree = processor.parse(source);
    return isTooDeep(tree) ? { problem: deep } : { tree };
  } catch (error) {
    if (error instanceof RangeError) return { problem: deep };
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
