/** Rows of the table of verbs, made from the accounts of one claim. */
import type { ClaimEntry, Source } from '../../evidence/schema.ts';

export interface VerbRow {
  mark: string;
  label: string;
  /** The report's own words. */
  words: string;
  /** What these words make of the movement, in ours. */
  makes: string;
  /** Whom the report names for them; null where it speaks itself. */
  speaker: string | null;
}

/**
 * The accounts of a claim that quote, in the order of their articles.
 * @throws Error if a quoted source is not among the sources
 */
export function verbRows(claim: ClaimEntry, sources: ReadonlyMap<string, Source>): VerbRow[] {
  return claim.accounts
    .flatMap(({ source: id, quote, says, attributedTo }) => {
      const source = sources.get(id);
      if (source === undefined) throw new Error(`the claim ${claim.id} quotes no source ${id}`);
      if (quote === undefined) return [];
      const { mark, label, date } = source;
      return [
        { mark, label, words: quote, makes: says, speaker: attributedTo, day: date?.day ?? '' },
      ];
    })
    .sort((one, two) => (one.day < two.day ? -1 : one.day > two.day ? 1 : 0))
    .map(({ day: _, ...row }) => row);
}
