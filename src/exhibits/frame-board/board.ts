/** The four boxes of each report, with quotations that the banks hold. */
import type { Banks } from '../../evidence/phrases.ts';
import { resolveQuotation } from '../../evidence/quotation.ts';
import type { Source } from '../../evidence/schema.ts';
import { BOXES, type FrameEntry, type FrameReport, type Frames } from './schema.ts';

export interface BoardBox {
  name: string;
  ask: string;
  /** Says what is not there. */
  blank?: string;
  /** What we put in; none where the box is blank. */
  ours?: FrameEntry;
  /** What can be defended as well. */
  others: readonly FrameEntry[];
}

export interface BoardReport {
  id: string;
  mark: Source['mark'];
  label: string;
  boxes: readonly BoardBox[];
}

/** @throws Error for a source or paragraph that is not there, and for words that do not stand there */
export function boardOf(
  { boxes, reports }: Frames,
  sources: ReadonlyMap<string, Source>,
  banks: Banks,
): BoardReport[] {
  return reports.map((report) => {
    const source = sources.get(report.source);
    if (source === undefined) throw new Error(`the board has no source ${report.source}`);
    for (const entry of entriesOf(report)) proveEntry(entry, source, banks);
    return {
      id: source.id,
      mark: source.mark,
      label: source.label,
      boxes: boxes.map(({ id, name, ask }) => {
        const { blank, entries } = report.boxes[id];
        const [first, ...rest] = entries;
        if (blank !== undefined) return { name, ask, blank, others: entries };
        return { name, ask, ...(first && { ours: first }), others: rest };
      }),
    };
  });
}

const entriesOf = ({ boxes }: FrameReport) => BOXES.flatMap((box) => boxes[box].entries);

function proveEntry({ says, paragraphs, quote }: FrameEntry, source: Source, banks: Banks) {
  const known = new Set(source.paragraphs.map(({ id }) => id));
  const missing = paragraphs.find((id) => !known.has(id));
  if (missing !== undefined) throw new Error(`‘${says}’: ${source.id} has no ${missing}`);
  if (quote === undefined) return;
  const found = resolveQuotation(banks, quote, source.id);
  if (!found.ok) throw new Error(`‘${says}’: ${found.message}`);
  if (found.paragraph !== undefined && !paragraphs.includes(found.paragraph))
    throw new Error(`‘${says}’: the words stand in ${found.paragraph}`);
}

/** How many boxes there are, are blank, and are filled in the report's own voice. */
export function tallyOf(board: readonly BoardReport[]) {
  const boxes = board.flatMap((report) => report.boxes);
  const filled = boxes.flatMap(({ ours }) => ours ?? []);
  const own = filled.filter(({ by }) => by === null).length;
  return {
    boxes: boxes.length,
    blank: boxes.length - filled.length,
    own,
    quoted: filled.length - own,
  };
}

/** 'Of 20 boxes, 13 are filled by …': one sentence that states the finding. */
export function findingOf(board: readonly BoardReport[]): string {
  const { boxes, blank, own, quoted } = tallyOf(board);
  return `Of ${boxes} boxes, ${quoted} are filled by speakers whom the reports name, ${own} by the reports themselves, and ${blank} are left blank.`;
}
