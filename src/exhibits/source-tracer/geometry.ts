/** What the tracer shows, worked out from the chains: no markup. */
import type { Chain, Kind, Step } from './schema.ts';

/** A stretch of a station's text. */
export interface Run {
  text: string;
  /** Part of the wording that changes. */
  marked: boolean;
}

/** A stretch of plain words, or a quotation with its curly quotes. */
export interface Passage {
  quoted: boolean;
  runs: readonly Run[];
}

/**
 * Splits a station's text at “…” and, inside, at `_…_`.
 * @throws Error for a quotation or a mark that does not close.
 */
export function passagesOf(text: string): Passage[] {
  return text
    .split(/(“[^”]*”)/)
    .filter((part) => part !== '')
    .map((part) => {
      const quoted = part.startsWith('“') && part.endsWith('”');
      if (!quoted && /[“”]/.test(part)) throw new Error(`a quotation does not close: ${text}`);
      return { quoted, runs: runsOf(part) };
    });
}

function runsOf(part: string): Run[] {
  const pieces = part.split('_');
  if (pieces.length % 2 === 0) throw new Error(`a mark does not close: ${part}`);
  return pieces
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The step on which a statement changes first: 1, 2, or 0 where no change is found. */
export function changedAt({ steps }: Chain): 0 | 1 | 2 {
  const index = steps.findIndex(({ result }) => result === 'changed');
  return index === 0 ? 1 : index === 1 ? 2 : 0;
}

/** Words for a kind of change, as on a label. */
export const KINDS: Readonly<Record<Kind, string>> = {
  slip: 'Slip',
  wording: 'Wording',
  scope: 'Scope',
  certainty: 'Certainty',
  fusion: 'Fusion',
};

/** 'Certainty and scope changed', 'No change found' or 'Cannot be checked'. */
export function resultOf(step: Step): string {
  if (step.result === 'same') return 'No change found';
  if (step.result === 'unchecked') return 'Cannot be checked';
  const names = step.kinds.map((kind) => KINDS[kind]);
  if (names.length === 1 && step.kinds[0] === 'slip') return 'A slip';
  if (names.length === 1 && step.kinds[0] === 'fusion') return 'Two things fused';
  return `${sentenceCase(names.join(' and '))} changed`;
}

/** The kinds on the line of a step: ': certainty, scope', or nothing where no change is found. */
export function kindsOf(step: Step): string {
  return step.result === 'changed' ? `: ${step.kinds.join(', ')}` : '';
}

/** How the step is known: 'Provable in our copy: …' or 'By outside copies …'; nothing where unchecked. */
export function proofOf(step: Step): string | undefined {
  if (step.result === 'unchecked') return undefined;
  const by = step.by.replaceAll('¶ ', '¶\u00a0'); // a paragraph sign stays with its number
  return step.proof === 'inside' ? `Provable in our copy: ${by}` : `By ${by}`;
}

/** How the line of a step is drawn: its proof, or `none` where nobody can compare. */
export function lineOf(step: Step): 'inside' | 'outside' | 'none' {
  return step.result === 'unchecked' ? 'none' : step.proof;
}

/** How many statements change on each step, how many not at all, and how many changes our copy proves. */
export function tally(chains: readonly Chain[]) {
  const at = { first: 0, last: 0, none: 0 };
  let inside = 0;
  for (const chain of chains) {
    const where = changedAt(chain);
    if (where === 0) at.none += 1;
    else if (where === 1) at.first += 1;
    else at.last += 1;
    if (chain.steps.some((step) => step.result === 'changed' && step.proof === 'inside'))
      inside += 1;
  }
  return { ...at, inside, all: chains.length };
}

const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** A small count in words, as prose has it. */
const word = (count: number) => WORDS[count] ?? String(count);

/** The exhibit's finding, counted from the chains so that it cannot fall behind them. */
export function findingOf(chains: readonly Chain[]): string {
  const { first, last, none, inside, all } = tally(chains);
  return (
    `Of ${word(all)} statements, ${word(last)} changed on the last step, ${word(first)} before it, ` +
    `and ${word(none)} not at all. Our copy alone proves ${word(inside)} of these changes.`
  );
}

const sentenceCase = (text: string) => text.charAt(0) + text.slice(1).toLowerCase();
