/** What stays of a sentence inside quotation marks, what goes, and what comes in: word by word. */
import type { Outside, Source } from '../../evidence/schema.ts';
import type { QuoteDiffs } from './schema.ts';

/**
 * kept: in both · gone: in the original alone, between words that are quoted · new: in the printed
 * form alone · unquoted: in the original, before the marks open or after they close.
 */
export type Kind = 'kept' | 'gone' | 'new' | 'unquoted';

/** Neighbouring words of one kind. */
export interface Run {
  kind: Kind;
  words: string;
}

/** A printed form beside its original. */
export interface Form {
  mark: string;
  label: string;
  /** Where it stands. */
  paragraph: string;
  words: string;
  road: string;
  says: string;
  runs: readonly Run[];
}

export interface Sentence {
  id: string;
  title: string;
  original: { label: string; words: string; known: string };
  forms: readonly Form[];
}

export interface Material {
  sources: ReadonlyMap<string, Source>;
  outside: ReadonlyMap<string, Outside>;
}

/** The words of the original and of the printed form in one row, by their longest common part. */
export function runsOf(original: string, printed: string): Run[] {
  const [from, to] = [original.split(' '), printed.split(' ')];
  const common = lengths(from, to);
  const row: Run[] = [];
  let [one, two] = [0, 0];
  while (one < from.length || two < to.length) {
    const [old, fresh] = [from[one], to[two]];
    if (old !== undefined && old === fresh) {
      row.push({ kind: 'kept', words: old });
      one += 1;
      two += 1;
    } else if (fresh === undefined || (old !== undefined && more(common, one, two))) {
      row.push({ kind: 'gone', words: old ?? '' });
      one += 1;
    } else {
      row.push({ kind: 'new', words: fresh });
      two += 1;
    }
  }
  const runs = joined(row);
  return runs.map((run, at) =>
    run.kind === 'gone' && outsideTheMarks(runs, at) ? { ...run, kind: 'unquoted' } : run,
  );
}

/** True where leaving out a word of the original keeps at least as much in common. */
const more = (common: readonly number[][], one: number, two: number) =>
  (common[one + 1]?.[two] ?? 0) >= (common[one]?.[two + 1] ?? 0);

/** Length of the longest common row of words, from each pair of places on. */
function lengths(from: readonly string[], to: readonly string[]): number[][] {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, () => 0)];
  for (const word of from.toReversed()) {
    const below = rows[0] ?? [];
    const row = [0];
    for (let two = to.length - 1; two >= 0; two -= 1)
      row.unshift(
        word === to[two] ? (below[two + 1] ?? 0) + 1 : Math.max(below[two] ?? 0, row[0] ?? 0),
      );
    rows.unshift(row);
  }
  return rows;
}

function joined(row: readonly Run[]): Run[] {
  const runs: Run[] = [];
  for (const { kind, words } of row) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.words += ` ${words}`;
    else runs.push({ kind, words });
  }
  return runs;
}

/** Words lost at an end were not quoted, unless another word took their place. */
const outsideTheMarks = (runs: readonly Run[], at: number) =>
  (at === 0 && runs[1]?.kind !== 'new') || (at === runs.length - 1 && runs[at - 1]?.kind !== 'new');

/** @throws Error for a source or a phrase that is not there */
export function sentencesOf({ sentences }: QuoteDiffs, from: Material): Sentence[] {
  return sentences.map(({ outside, phrase: id, known, forms, ...sentence }) => {
    const excerpt = from.outside.get(outside);
    const original = excerpt?.phrases.find((each) => each.id === id);
    if (excerpt === undefined || original === undefined)
      throw new Error(`${outside} has no phrase ${id}`);
    return {
      ...sentence,
      original: { label: excerpt.label, words: original.text, known },
      forms: forms.map((form) => formOf(form, original.text, from)),
    };
  });
}

function formOf(
  { source: id, phrase, road, says }: QuoteDiffs['sentences'][number]['forms'][number],
  original: string,
  { sources }: Material,
): Form {
  const source = sources.get(id);
  const printed = source?.phrases.find((each) => each.id === phrase);
  if (source === undefined || printed?.paragraph === undefined)
    throw new Error(`${id} has no phrase ${phrase}`);
  const { text: words, paragraph } = printed;
  const { mark, label } = source;
  return { mark, label, paragraph, words, road, says, runs: runsOf(original, words) };
}

const NAMES = { gone: 'left out', new: 'put in', unquoted: 'not quoted' } as const;

/** What a run is called on the page; kept words need no name. */
export const nameOf = (kind: Kind) => (kind === 'kept' ? null : NAMES[kind]);

/** How many words of the original stand inside the marks: '4 of 11'. */
export function keptOf(original: string, runs: readonly Run[]): string {
  const kept = runs
    .filter(({ kind }) => kind === 'kept')
    .reduce((sum, { words }) => sum + words.split(' ').length, 0);
  return `${kept} of ${original.split(' ').length}`;
}
