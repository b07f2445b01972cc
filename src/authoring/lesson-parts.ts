/** Parts of a lesson's tree: headings, components, and how much there is to read. */
import Slugger from 'github-slugger';
import type { Heading as HeadingNode, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { countWords } from '../text/words.ts';
import { attributeText, type Element, isElement, paragraphsOf, textOf } from './mdx-text.ts';
import type { Passage } from './passage.ts';
import type { Place } from './problem.ts';

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

/** Headings with the anchors that the page gives them: GitHub's rule, counted over the whole page. */
export function headingsOf(tree: Root, place: (offset: number) => Place): Heading[] {
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

/** Components in the order in which they stand. */
export function usagesOf(tree: Root, place: (offset: number) => Place): Usage[] {
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

/** Attributes of a component that are plain text; `at` turns an offset into a place. */
export function attributesOf(
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

/** The prose under one heading, up to the next. */
export interface Section {
  /** Anchor of its heading; empty for what stands before the first. */
  id: string;
  place: Place;
  paragraphs: readonly Passage[];
}

/** Not a lesson's running text: notes for teachers, extra slides, and lists of places. */
const ASIDE: ReadonlySet<string> = new Set(['Notes', 'Slide', 'Cite']);

/** Not on the lesson's page at all. */
const HIDDEN: ReadonlySet<string> = new Set(['Notes', 'Slide']);

/** Sections in order; those without prose are left out. */
export function sectionsOf(
  tree: Root,
  headings: readonly Heading[],
  source: string,
  place: (offset: number) => Place,
): Section[] {
  const sections: (Section & { paragraphs: Passage[] })[] = [
    { id: '', place: place(0), paragraphs: [] },
  ];
  let nth = 0;
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const { id = '', place: at = place(0) } = headings[nth] ?? {};
      sections.push({ id, place: at, paragraphs: [] });
      nth += 1;
    } else sections.at(-1)?.paragraphs.push(...paragraphsOf(node, ASIDE, source, place));
  }
  return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Words that a learner reads: all but the teacher's notes and what is for slides alone. */
export function proseWords(tree: Root): number {
  const without: Root = {
    ...tree,
    children: tree.children.filter((node) => !(isElement(node) && HIDDEN.has(node.name ?? ''))),
  };
  let words = 0;
  visit(without, ['paragraph', 'heading', 'tableCell'], (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      words += countWords(textOf(node));
  });
  return words;
}
