/** Prose of a lesson, flattened: one passage for each paragraph, heading and cell. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { offsetIn, type Passage } from './passage.ts';
import type { Place } from './problem.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** One piece of text inside a passage. */
interface Piece {
  start: number;
  text: string;
  /** Offset of the character at an index of the piece. */
  offsetOf: (index: number) => number;
  source: string | undefined;
}

/** Stands for what is no text, so that words on its two sides never meet. */
const GAP = '\uFFFC';

export const isElement = (node: { type: string }): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** All passages of the tree; `source` is the file's text, `place` turns its offsets into places. */
export function passagesOf(
  tree: Root,
  source: string,
  place: (offset: number) => Place,
): Passage[] {
  const passages: Passage[] = [];
  const walk = (node: Nodes, named: string | undefined) => {
    const own = isElement(node) ? (attributeOf(node, 'source') ?? named) : named;
    if (isElement(node)) passages.push(...attributePassages(node, place));
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      passages.push(passageOf(node, own, source, place));
      for (const child of node.children) walkElements(child);
    } else if ('children' in node) for (const child of node.children) walk(child, own);
  };
  const walkElements = (node: Nodes) => {
    if (isElement(node)) passages.push(...attributePassages(node, place));
    if ('children' in node) for (const child of node.children) walkElements(child);
  };
  walk(tree, undefined);
  return passages;
}

function passageOf(
  node: Extract<Nodes, { children: unknown[] }>,
  named: string | undefined,
  source: string,
  place: (offset: number) => Place,
): Passage {
  const pieces: Piece[] = [];
  for (const child of node.children) collect(child, named, source, pieces);
  return join(pieces, place);
}

/** The paragraphs under a node, without what stands in `skipped` components, tables or attributes. */
export function paragraphsOf(
  node: Nodes,
  skipped: ReadonlySet<string>,
  source: string,
  place: (offset: number) => Place,
  named?: string,
): Passage[] {
  if (isElement(node) && skipped.has(node.name ?? '')) return [];
  const own = isElement(node) ? (attributeOf(node, 'source') ?? named) : named;
  if (node.type === 'paragraph') return [passageOf(node, own, source, place)];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => paragraphsOf(child, skipped, source, place, own));
}

/** The text of one node as a reader meets it. */
export function textOf(node: Nodes): string {
  const pieces: Piece[] = [];
  collect(node, undefined, '', pieces);
  return pieces.map(({ text }) => text).join('');
}

/** Value of an attribute that is plain text or a quoted expression. */
export function attributeOf(element: Element, name: string): string | undefined {
  const found = element.attributes.find(
    (attribute): attribute is MdxJsxAttribute =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return found && attributeText(found);
}

/** Text of one attribute; an expression counts only where it is a quoted text. */
export function attributeText({ value }: MdxJsxAttribute): string | undefined {
  if (typeof value === 'string') return value;
  return /^\s*(["'`])([^"'`\\]*)\1\s*$/.exec(value?.value ?? '')?.[2];
}

function collect(node: Nodes, named: string | undefined, source: string, pieces: Piece[]): void {
  const last = pieces.at(-1);
  const start = last ? last.start + last.text.length : 0;
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const add = (text: string, exact: boolean) =>
    pieces.push({
      start,
      text,
      offsetOf: (index) => (exact ? offsetIn(source, from, to, text, index) : from),
      source: named,
    });
  if (node.type === 'text' || node.type === 'inlineCode') add(node.value, true);
  else if (node.type === 'break') add('\n', false);
  else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') {
    const literal = /^\s*(["'`])([^"'`\\]*)\1\s*$/.exec(node.value)?.[2];
    if (literal !== undefined) add(literal, true);
    else if (!node.value.trim().startsWith('/*')) add(GAP, false);
  } else if ('children' in node) {
    const own = isElement(node) ? (attributeOf(node, 'source') ?? named) : named;
    for (const child of node.children) collect(child, own, source, pieces);
  } else if (node.type === 'image') add(node.alt ?? GAP, false);
}

function join(pieces: readonly Piece[], place: (offset: number) => Place): Passage {
  const pieceAt = (index: number) => pieces.findLast(({ start }) => start <= index);
  return {
    text: pieces.map(({ text }) => text).join(''),
    placeOf: (index) => {
      const piece = pieceAt(index);
      return place(piece ? piece.offsetOf(index - piece.start) : 0);
    },
    sourceOf: (index) => pieceAt(index)?.source,
  };
}

/** Attributes that a reader sees, such as `by` or a caption. */
function attributePassages(element: Element, place: (offset: number) => Place): Passage[] {
  return element.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const text = attributeText(attribute);
    const offset = attribute.position?.start.offset ?? element.position?.start.offset ?? 0;
    return text === undefined
      ? []
      : [{ text, placeOf: () => place(offset), sourceOf: () => undefined }];
  });
}
