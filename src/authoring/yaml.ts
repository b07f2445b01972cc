/** YAML with places: every value knows its line and column, and no input makes the reader fail. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { offsetIn } from './passage.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { unreadable, withoutMark } from './unreadable.ts';
import { syntaxProblems } from './yaml-syntax.ts';
import { escapeProblems, structureProblems, textProblems } from './yaml-traps.ts';

export type Path = readonly (string | number)[];

/** One text value of a file. */
export interface TextScalar {
  path: Path;
  value: string;
  /** Place of the character at this index of the value. */
  placeOf: (index: number) => Place;
}

export interface YamlFile {
  file: string;
  /** The text that was parsed: no byte order mark. */
  source: string;
  document: Document;
  /** Plain data; undefined where the syntax is broken. */
  value: unknown;
  /** Place of the value at this path, or of the nearest value around it. */
  at: (path: Path) => Place;
  /** Place of the key that ends this path. */
  keyAt: (path: Path) => Place;
  /** All text values, in order. */
  texts: readonly TextScalar[];
}

/** Reads one file. `yaml` is absent where the text cannot be looked at in any useful way. */
export function readYaml(file: string, text: string): { yaml?: YamlFile; problems: Problem[] } {
  const refused = unreadable(file, text);
  if (refused) return { problems: [refused] };
  const start = { file, line: 1, col: 1 };
  const source = withoutMark(text);
  const lines = new LineCounter();
  const document = parse(source, lines);
  if (!document)
    return {
      problems: [problem('yaml-syntax', start, 'the file is nested too deeply to be read')],
    };
  if (document.contents === null && document.errors.length === 0)
    return { problems: [problem('file-empty', start, 'the file has no value in it')] };
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, col };
  };
  const unsound = [
    ...syntaxProblems([...document.errors, ...document.warnings], source, place),
    ...structureProblems(document, source, place),
  ];
  const broken = unsound.length > 0;
  const problems = broken
    ? unsound
    : [...textProblems(document, source, place), ...escapeProblems(document, source, place)];
  const yaml: YamlFile = {
    file,
    source,
    document,
    value: broken ? undefined : document.toJS(),
    at: (path) => place(offsetOf(document, path)),
    keyAt: (path) => place(keyOffset(document, path)),
    texts: broken ? [] : textsOf(document, source, place),
  };
  return { yaml, problems };
}

/** The parser recurses and builds patterns from indents: deep nesting is refused before it. */
const TOO_DEEP = /^(?: *[-?] ){20}|^ {200}|(?:[[{][^[\]{}\n]*){50}/m;

function parse(source: string, lineCounter: LineCounter): Document | undefined {
  if (TOO_DEEP.test(source)) return undefined;
  try {
    return parseDocument(source, {
      lineCounter,
      prettyErrors: false,
      version: '1.2',
      schema: 'core',
      // Compared pair by pair, they take minutes where there are many; structureProblems is faster.
      uniqueKeys: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Start of the deepest node on the path. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (!isCollection(node)) break;
    const next: unknown = node.get(step, true);
    if (next === undefined) break;
    node = next;
    offset = startOf(node) || offset;
  }
  return offset;
}

function keyOffset(document: Document, path: Path): number {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  return pair ? startOf(pair.key) : offsetOf(document, path);
}

const startOf = (node: unknown): number => (node as Partial<Node> | undefined)?.range?.[0] ?? 0;

function textsOf(
  document: Document,
  source: string,
  place: (offset: number) => Place,
): TextScalar[] {
  const texts: TextScalar[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || typeof node.value !== 'string' || isAlias(node)) return;
      const { value } = node;
      texts.push({
        path: pathTo(node, ancestors),
        value,
        placeOf: (index) => place(offsetInside(node, value, index, source)),
      });
    },
  });
  return texts;
}

function pathTo(node: unknown, ancestors: readonly unknown[]): Path {
  const path: (string | number)[] = [];
  for (const [at, ancestor] of ancestors.entries()) {
    const child = ancestors[at + 1] ?? node;
    if (isPair(ancestor)) path.push(isScalar(ancestor.key) ? String(ancestor.key.value) : '');
    else if (isCollection(ancestor) && !isMap(ancestor)) path.push(ancestor.items.indexOf(child));
  }
  return path;
}

/** Folding moves characters, but never adds or drops one that is not a space: equal ones are counted. */
function offsetInside(node: Scalar, value: string, index: number, source: string): number {
  const [from, to] = node.range ?? [0, 0];
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  // The header of a block, such as `>-`, is not part of the text.
  const header = node.type?.startsWith('BLOCK') ? source.indexOf('\n', from) - from : 0;
  return offsetIn(source, from + (quoted ? 1 : header), to, value, index);
}
