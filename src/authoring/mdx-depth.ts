/** Markup that no lesson has: the parser's time grows with the square of it, and walkers recurse. */
import type { Nodes, Root } from 'mdast';

/** Deeper than any lesson: a list in a note in an exhibit has some ten. */
const DEEPEST = 60;

/** Quotation and list marks that open one in another, in one line. */
const OPENINGS = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){30}/m;
/** Marks of emphasis that may each open or close one. */
const EMPHASES = /[*_]{30}/;
const TAG = /<(\/?)[A-Za-z][^<>]*>/g;

/** Whether the text is refused before a parser sees it. */
export function opensTooDeep(source: string): boolean {
  if (OPENINGS.test(source) || EMPHASES.test(source)) return true;
  let depth = 0;
  for (const [tag, close] of source.matchAll(TAG)) {
    if (tag.endsWith('/>')) continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Whether the tree is too deep to be walked. */
export function isTooDeep(tree: Root): boolean {
  let level: readonly Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 4 * DEEPEST) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}

/** Most characters of a paragraph, or of any other stretch without an empty line. */
export const MOST_BLOCK = 5000;

/** Offset of the first stretch without an empty line that is too long. */
export function longBlock(source: string): number | undefined {
  let from = 0;
  for (const { 0: gap, index } of source.matchAll(/\n[ \t]*\r?\n\s*|$/g)) {
    if (index - from > MOST_BLOCK) return from;
    from = index + gap.length;
  }
  return undefined;
}
