/** Text of a built page as a reader meets it: one passage for each block, flattened across markup. */
import { parse, type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import type { Passage } from './passage.ts';
import type { Place } from './problem.ts';

/** Elements that do not interrupt a sentence. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo button cite data dfn em i kbd mark q ruby s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'template', 'code', 'pre']);
/** Attributes whose text is read out or shown. */
const SPOKEN: ReadonlySet<string> = new Set(['alt', 'aria-label', 'title']);

interface Piece {
  start: number;
  text: string;
  place: Place;
  source: string | undefined;
}

/** All passages inside `main`, or inside `body` where a page has no `main`. */
export function pagePassages(file: string, html: string): Passage[] {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const body = find(document, 'body');
  const root = body && (find(body, 'main') ?? body);
  const passages: Passage[] = [];
  let pieces: Piece[] = [];
  const flush = () => {
    if (pieces.some(({ text }) => text.trim() !== '')) passages.push(passage(pieces));
    pieces = [];
  };
  const placeOf = (node: Tree.Node): Place => {
    const { startLine = 1, startCol = 1 } = node.sourceCodeLocation ?? {};
    return { file, line: startLine, col: startCol };
  };
  const add = (text: string, node: Tree.Node, source: string | undefined) => {
    const last = pieces.at(-1);
    pieces.push({
      start: last ? last.start + last.text.length : 0,
      text,
      place: placeOf(node),
      source,
    });
  };
  const walk = (node: Tree.ChildNode, around: string | undefined) => {
    if (tree.isTextNode(node)) add(node.value, node, around);
    if (!tree.isElementNode(node) || SKIPPED.has(node.tagName)) return;
    const source = attribute(node, 'data-source') ?? attribute(node, 'data-s') ?? around;
    for (const { name, value } of node.attrs)
      if (SPOKEN.has(name))
        passages.push(passage([{ start: 0, text: value, place: placeOf(node), source }]));
    if (node.tagName === 'br') add('\n', node, around);
    else if (attribute(node, 'popover') !== undefined) apart(node, source);
    else if (INLINE.has(node.tagName)) for (const child of node.childNodes) walk(child, source);
    else {
      flush();
      for (const child of node.childNodes) walk(child, source);
      flush();
    }
  };
  /** A popover stands in the middle of a sentence, but is no part of it. */
  const apart = (node: Tree.Element, source: string | undefined) => {
    const sentence = pieces;
    pieces = [];
    for (const child of node.childNodes) walk(child, source);
    flush();
    pieces = sentence;
  };
  if (root) walk(root, undefined);
  flush();
  return passages;
}

function passage(pieces: readonly Piece[]): Passage {
  const pieceAt = (index: number) => pieces.findLast(({ start }) => start <= index);
  const start = { file: '', line: 1, col: 1 };
  return {
    text: pieces.map(({ text }) => text).join(''),
    placeOf: (index) => pieceAt(index)?.place ?? start,
    sourceOf: (index) => pieceAt(index)?.source,
  };
}

function find(node: Tree.ParentNode, name: string): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    const found = child.tagName === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

const attribute = ({ attrs }: Tree.Element, name: string) =>
  attrs.find((own) => own.name === name)?.value;
