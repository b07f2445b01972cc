/** What running text may hold where it stands on a slide or in a plan, and not on its page alone. */
import type { Nodes } from 'mdast';
import type { Block } from './lesson-blocks.ts';
import { isElement } from './mdx-text.ts';
import type { Place } from './problem.ts';

/** Markdown that has one HTML element. */
export const TAGS = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'b',
  listItem: 'li',
  blockquote: 'blockquote',
} as const;

const NODES: ReadonlySet<string> = new Set([
  ...Object.keys(TAGS),
  'text',
  'inlineCode',
  'break',
  'link',
  'list',
  // Mostly a comment; nothing of it shows.
  'mdxTextExpression',
  'mdxFlowExpression',
]);

const PARTS: ReadonlySet<string | null> = new Set(['Quote', 'Term']);

/** Whether the node itself can be shown; what is inside it is another matter. */
export const canShow = (node: Nodes): boolean =>
  isElement(node) ? PARTS.has(node.name) : NODES.has(node.type);

/** Something that cannot be shown where it stands. */
export interface Unshown {
  /** As the author knows it. */
  what: string;
  /** The component around it. */
  inside: string;
  place: Place;
}

const COMPONENTS: Partial<Record<Block['kind'], string>> = {
  short: 'Short',
  notes: 'Notes',
  'content-note': 'ContentNote',
  slide: 'Slide',
  'pull-quote': 'PullQuote',
};

/** All such things in the blocks of a lesson; `place` turns an offset into a place. */
export function unshownIn(blocks: readonly Block[], place: (offset: number) => Place): Unshown[] {
  return blocks.flatMap((block) => {
    const inside = COMPONENTS[block.kind];
    if (inside === undefined) return [];
    const nodes = block.kind === 'slide' ? block.steps.flat() : 'nodes' in block ? block.nodes : [];
    return nodes.flatMap(beyond).map((node) => ({
      what: nameOf(node),
      inside,
      place: place(node.position?.start.offset ?? 0),
    }));
  });
}

/** The outermost nodes that cannot be shown. */
function beyond(node: Nodes): Nodes[] {
  if (!canShow(node)) return [node];
  return 'children' in node ? node.children.flatMap(beyond) : [];
}

const NAMES: Readonly<Record<string, string>> = {
  heading: 'a heading',
  table: 'a table',
  code: 'a block of code',
  image: 'a picture',
  thematicBreak: 'a line across',
};

const nameOf = (node: Nodes): string =>
  isElement(node) ? `<${node.name ?? ''}>` : (NAMES[node.type] ?? `Markdown’s ${node.type}`);
