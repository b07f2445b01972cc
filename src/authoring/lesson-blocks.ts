/** What stands in a lesson, one after the other: pages, slides and plans are made of it. */
import type { Nodes, Root } from 'mdast';
import type { Heading, Usage } from './lesson-parts.ts';
import { attributesOf } from './lesson-parts.ts';
import { type Element, isElement } from './mdx-text.ts';
import type { Place } from './problem.ts';

export type Block = Content & { place: Place };

type Content =
  | { kind: 'heading'; id: string; text: string; depth: number }
  /** Running text, which a slide leaves out. */
  | { kind: 'prose'; nodes: readonly Nodes[] }
  /** The short version of a lesson or a section; notes for the teacher; a line before hard matter. */
  | { kind: 'short' | 'notes' | 'content-note'; nodes: readonly Nodes[] }
  /** Shown on a slide and nowhere else; the steps are what stands between its pauses. */
  | { kind: 'slide'; title: string | undefined; steps: readonly (readonly Nodes[])[] }
  | { kind: 'pull-quote'; source: string; by: string; nodes: readonly Nodes[] }
  | { kind: 'quiz' | 'question'; id: string }
  | { kind: 'exhibit'; name: string; attributes: Usage['attributes'] };

/** Components that say something about the text beside them; no slide shows them. */
const BESIDE: ReadonlySet<string> = new Set(['Cite', 'DoneWell', 'Note']);

/** Components that belong to a sentence. */
const INLINE: ReadonlySet<string> = new Set(['Quote', 'Term']);

/** All blocks of a lesson's tree, in order; side remarks count as prose. */
export function blocksOf(
  tree: Root,
  headings: readonly Heading[],
  place: (offset: number) => Place,
): Block[] {
  let nth = 0;
  return tree.children.flatMap(unravel).flatMap((node): Block[] => {
    const at = { place: place(node.position?.start.offset ?? 0) };
    if (node.type === 'heading') {
      const { id = '', text = '', depth = 2 } = headings[nth] ?? {};
      nth += 1;
      return [{ ...at, kind: 'heading', id, text, depth }];
    }
    if (node.type === 'yaml' || node.type === 'mdxFlowExpression') return [];
    if (!isElement(node) || !node.name || BESIDE.has(node.name))
      return [{ ...at, kind: 'prose', nodes: [node] }];
    return [{ ...at, ...elementBlock(node, node.name, place) }];
  });
}

/** A line that holds nothing but components is no paragraph, as on the page. */
function unravel(node: Root['children'][number]): (Root['children'][number] | Element)[] {
  if (node.type !== 'paragraph') return [node];
  const elements = node.children.flatMap((child): Element[] => (isElement(child) ? [child] : []));
  const alone = node.children.every(
    (child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''),
  );
  return alone && elements.every(({ name }) => !INLINE.has(name ?? '')) ? elements : [node];
}

function elementBlock(node: Element, name: string, place: (offset: number) => Place): Content {
  const attributes = attributesOf(node, (offset) => place(offset ?? 0));
  const text = (key: string) => {
    const value = attributes.get(key)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const nodes = node.children;
  if (name === 'Short') return { kind: 'short', nodes };
  if (name === 'Notes') return { kind: 'notes', nodes };
  if (name === 'ContentNote') return { kind: 'content-note', nodes };
  if (name === 'Slide') return { kind: 'slide', title: text('title'), steps: stepsOf(nodes) };
  if (name === 'PullQuote')
    return { kind: 'pull-quote', source: text('source') ?? '', by: text('by') ?? '', nodes };
  if (name === 'Quiz' || name === 'Question')
    return { kind: name === 'Quiz' ? 'quiz' : 'question', id: text('id') ?? '' };
  return { kind: 'exhibit', name, attributes };
}

/** What `<Pause />` parts. */
function stepsOf(nodes: readonly Nodes[]): Nodes[][] {
  const steps: Nodes[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && node.name === 'Pause') steps.push([]);
    else steps.at(-1)?.push(node);
  }
  return steps;
}
