/** Finds the quotations of a flat text, and marks that pair with nothing. */
import { labelAt } from './inline.ts';

export interface FoundQuotation {
  /** Index of the opening mark. */
  index: number;
  /** What stands between the marks. */
  words: string;
  label?: string;
}

/** A mark that prose may not have, or that misses its partner. */
export interface MarkFault {
  index: number;
  kind: 'unpaired' | 'foreign';
  mark: string;
}

/** Double marks of other shapes; they would slip past the quotation rules. */
const MARKS = /[“”"«»„‟＂]/g;

/** Scans a text that is already flattened across markup. */
export function scanQuotations(
  text: string,
  labels: ReadonlySet<string>,
): { quotations: FoundQuotation[]; faults: MarkFault[] } {
  const quotations: FoundQuotation[] = [];
  const faults: MarkFault[] = [];
  let open: number | undefined;
  const unpaired = (index: number) =>
    faults.push({ index, kind: 'unpaired', mark: text.charAt(index) });
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === '“') {
      if (open !== undefined) unpaired(open);
      open = index;
    } else if (mark === '”') {
      if (open === undefined) unpaired(index);
      else quotations.push(quotation(text, open, index, labels));
      open = undefined;
    } else faults.push({ index, kind: 'foreign', mark });
  }
  if (open !== undefined) unpaired(open);
  return { quotations, faults };
}

function quotation(
  text: string,
  open: number,
  close: number,
  labels: ReadonlySet<string>,
): FoundQuotation {
  const words = text.slice(open + 1, close);
  // Flattened text may break its line between the mark and the label.
  const label = labelAt(text.slice(close + 1).replace(/^\s+/, ' '), 0, labels);
  return label === undefined ? { index: open, words } : { index: open, words, label };
}
