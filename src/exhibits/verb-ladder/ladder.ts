/** Rungs with the words of the articles on them, taken from the accounts of claims. */
import { type ClaimEntry, type Source, SourceFile } from '../../evidence/schema.ts';
import type { LadderData } from './schema.ts';

/** Words of one article on a rung. */
export interface RungWords {
  mark: Source['mark'];
  label: string;
  /** Verbatim. */
  quote: string;
  /** What they speak of, in our words. */
  on: string;
}

export interface Rung {
  id: string;
  name: string;
  sentence: string;
  reader: string;
  /** In the order of the marks, as in every exhibit; empty where `none` stands for them. */
  words: readonly RungWords[];
  none?: string;
}

const ORDER = SourceFile.shape.mark.options;

/** @throws Error for a claim or source that is not there, and for an account that does not quote */
export function rungsOf(
  { rungs }: LadderData,
  claims: ReadonlyMap<string, ClaimEntry>,
  sources: ReadonlyMap<string, Source>,
): Rung[] {
  return rungs.map(({ words, none, ...rung }) => ({
    ...rung,
    ...(none !== undefined && { none }),
    words: words
      .map(({ claim, source: id, on }) => {
        const source = sources.get(id);
        const quote = claims.get(claim)?.accounts.find((one) => one.source === id)?.quote;
        if (source === undefined || quote === undefined)
          throw new Error(`rung ${rung.id}: the claim ${claim} has no words of ${id}`);
        return { mark: source.mark, label: source.label, quote, on };
      })
      .sort((one, two) => ORDER.indexOf(one.mark) - ORDER.indexOf(two.mark)),
  }));
}
