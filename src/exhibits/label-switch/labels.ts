/** Labels of the reports in a plain sentence, with the words taken from the phrase banks. */
import { type ClaimEntry, type Source, SourceFile } from '../../evidence/schema.ts';
import type { Labels } from './schema.ts';

/** The module's own label stands among those of the reports under this name. */
export const OURS = 'ours';

/** One way to say the sentence. */
export interface Reading {
  /** Mark of the report; `ours` for the module's own label. */
  mark: Source['mark'] | typeof OURS;
  /** Name of the report. */
  label: string;
  /** Verbatim, or our own label; absent where a report has none. */
  words?: string;
  /** The source whose bank has the words: another one where two reports share a line. */
  bank?: { mark: Source['mark']; label: string };
  /** Where the words stand. */
  places: readonly string[];
  /** Text of the sentence before and behind the words; for a report without a label, null. */
  around: readonly [string, string] | null;
  /** Why a report has no label. */
  absent?: string;
  note: string;
}

export interface Thing {
  id: string;
  name: string;
  /** One of each report, in the order of the marks, and ours behind them. */
  readings: readonly Reading[];
}

/** What the labels need of the library. */
export interface Material {
  claims: ReadonlyMap<string, ClaimEntry>;
  sources: ReadonlyMap<string, Source>;
}

const ORDER = SourceFile.shape.mark.options;

/** Why a report without an account of a claim has none: dates and copies decide, never a guess. */
export function absence(
  { date, absent }: Pick<ClaimEntry, 'date' | 'absent'>,
  source: Pick<Source, 'id' | 'date' | 'copy'>,
): 'silent' | 'before it happened' | 'our copy lacks it' {
  if (source.date !== undefined && source.date.day < date) return 'before it happened';
  const lost = absent.some((each) => each.source === source.id) || source.copy?.complete !== true;
  return lost ? 'our copy lacks it' : 'silent';
}

/** @throws Error for a claim, source or phrase that is not there, and for an absence without a note */
export function thingsOf({ things }: Labels, { claims, sources }: Material): Thing[] {
  const articles = [...sources.values()]
    .filter(({ kind }) => kind === 'article')
    .sort((one, two) => ORDER.indexOf(one.mark) - ORDER.indexOf(two.mark));
  return things.map(({ id, name, claim, sentence, ours, labels, silence }) => {
    const entry = found(claims, claim, 'claim');
    for (const { source } of labels) found(sources, source, 'source');
    const readings = articles.map((source): Reading => {
      const { mark, label } = source;
      const own = labels.find((each) => each.source === source.id);
      if (own === undefined) {
        const absent = absence(entry, source);
        if (silence === undefined) throw new Error(`${id}: nothing says why ${label} is ${absent}`);
        return { mark, label, places: [], around: null, absent, note: silence };
      }
      const bank = found(sources, own.from ?? own.source, 'source');
      const phrase = bank.phrases.find((each) => each.id === own.phrase);
      const place = own.paragraph ?? (own.from === undefined ? phrase?.paragraph : undefined);
      if (phrase === undefined || place === undefined)
        throw new Error(`${id}: the phrase ${own.phrase} of ${label} has no words or no place`);
      return {
        mark,
        label,
        words: phrase.text,
        bank: { mark: bank.mark, label: bank.label },
        places: [place],
        around: parted(sentence.replace('{}', own.fill)),
        note: own.note,
      };
    });
    const last: Reading = {
      mark: OURS,
      label: 'This module',
      words: ours.words,
      places: [],
      around: parted(sentence),
      note: ours.note,
    };
    return { id, name, readings: [...readings, last] };
  });
}

function parted(template: string): readonly [string, string] {
  const [before = '', behind = ''] = template.split('{}');
  return [before, behind];
}

function found<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`no ${kind} has the id ${id}`);
  return value;
}
