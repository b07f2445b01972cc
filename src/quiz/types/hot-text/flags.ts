/**
 * Spans that stand inside a quotation or an emphasis, or hold one: while the author's text is
 * parsed, flags hold their places. Flags are no letters and no spaces to that parser.
 */
import { type InlineNode, parseInline } from '../../../text/inline.ts';
import { parseMarked } from '../../../text/marked.ts';

/** Noncharacters of Unicode, which no text is meant to hold: `OPEN id MIDDLE words CLOSE`. */
const OPEN = '\uFDD0';
const MIDDLE = '\uFDD1';
const CLOSE = '\uFDD2';
const FLAG = /(\uFDD0[^\uFDD1]*\uFDD1|\uFDD2)/u;
/** An opening flag without a closing one before the next span. */
const LOST = /\uFDD0([^\uFDD1]*)\uFDD1(?![^\uFDD0]*\uFDD2)/gu;

/** The paragraphs of a passage: each line break of the text begins one. */
export const paragraphsOf = (passage: string): string[] => passage.split(/\s*\n\s*/u);

/** The text with flags in the place of `[words](id)`. */
export function flagged(text: string): string {
  return parseMarked(text)
    .map(({ text: words, id }) =>
      id === undefined ? words : `${OPEN}${id}${MIDDLE}${words}${CLOSE}`,
    )
    .join('');
}

/** A piece of flagged text: words, the beginning of a span with its id, or its end. */
export type Piece = { words: string } | { begins: string } | 'ends';

/** Flagged text in pieces, none of them empty. */
export function piecesOf(text: string): Piece[] {
  return text.split(FLAG).flatMap((piece): Piece[] => {
    if (piece === '') return [];
    if (piece === CLOSE) return ['ends'];
    return [piece.startsWith(OPEN) ? { begins: piece.slice(1, -1) } : { words: piece }];
  });
}

/** Ids of spans with one end inside a quotation or an emphasis, and the other outside. */
export function cutSpans(paragraph: string): string[] {
  return lostIn(parseInline(flagged(paragraph)));
}

function lostIn(nodes: readonly InlineNode[]): string[] {
  const level = nodes.map((node) => (node.kind === 'text' ? node.text : '')).join('');
  const inner = nodes.flatMap((node) => {
    if (node.kind === 'em') return lostIn(node.children);
    return node.kind === 'quote' ? lostIn([{ kind: 'text', text: node.words }]) : [];
  });
  return [...[...level.matchAll(LOST)].map(([, id = '']) => id), ...inner];
}
