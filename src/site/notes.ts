/** A teacher's notes on one section, sorted by when they are needed. */
import type { Nodes } from 'mdast';
import { textOf } from '../authoring/mdx-text.ts';

/** In the order of a class: what to know, then predict, reveal, discuss. */
export const MOMENTS = ['before', 'predict', 'reveal', 'discuss'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Labels that open a note, without the full stop; `docs/lessons.md` lists them. */
const LABELS: Readonly<Record<string, Moment>> = {
  'ask first': 'predict',
  predict: 'predict',
  'predict, reveal': 'predict',
  reveal: 'reveal',
  projection: 'reveal',
  draw: 'reveal',
  'worked example': 'reveal',
  'half worked': 'reveal',
  'hands on': 'reveal',
  write: 'reveal',
  'in pairs': 'reveal',
  misconception: 'reveal',
  misconceptions: 'reveal',
  discuss: 'discuss',
  'discuss, no key': 'discuss',
  ask: 'discuss',
  balance: 'discuss',
  'how sure': 'discuss',
  'if there is time': 'discuss',
};

/** When a note is needed; one with another label, or with none, is for the teacher to know before. */
export function momentOf(note: Nodes): Moment {
  return LABELS[labelOf(note) ?? ''] ?? 'before';
}

/** `Ask first` of a paragraph that opens with it in bold, in lower case. */
function labelOf(note: Nodes): string | undefined {
  const [first] = note.type === 'paragraph' ? note.children : [];
  return first?.type === 'strong'
    ? textOf(first).trim().replace(/\.$/, '').toLowerCase()
    : undefined;
}

/**
 * The notes of a section by moment, in the order of a class; moments without a note are left out.
 * What has no label of its own, such as a list, stays behind the note that it continues.
 */
export function byMoment(nodes: readonly Nodes[]): { moment: Moment; notes: Nodes[] }[] {
  const sorted = new Map<Moment, Nodes[]>(MOMENTS.map((moment) => [moment, []]));
  let current: Moment = 'before';
  for (const node of nodes) {
    if (labelOf(node) !== undefined) current = momentOf(node);
    sorted.get(current)?.push(node);
  }
  return [...sorted].flatMap(([moment, notes]) => (notes.length > 0 ? [{ moment, notes }] : []));
}
