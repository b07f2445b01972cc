/** Rows of the omission matrix: each fact, and how every article stands to it. */
import { type Presence, presenceOf } from '../../evidence/presence.ts';
import type { AccountEntry, ClaimEntry, Source } from '../../evidence/schema.ts';
import { articlesOf } from '../articles.ts';
import type { Omissions } from './schema.ts';

export interface MatrixCell {
  mark: string;
  label: string;
  state: Presence;
  /** Where the article tells it; empty for a gap. */
  places: readonly string[];
}

export interface MatrixRow {
  claim: string;
  fact: string;
  note?: string;
  cells: readonly MatrixCell[];
}

/** What the rows need of the library. */
export interface Material {
  claims: ReadonlyMap<string, ClaimEntry>;
  sources: ReadonlyMap<string, Source>;
  paragraphsOf: (account: AccountEntry) => readonly string[];
}

/** @throws Error where a fact names a claim that is not there */
export function matrixRows({ facts }: Omissions, from: Material): MatrixRow[] {
  const articles = articlesOf(from.sources);
  return facts.map(({ claim: id, text, note }) => {
    const claim = from.claims.get(id);
    if (claim === undefined) throw new Error(`no claim has the id ${id}`);
    return {
      claim: id,
      fact: text,
      ...(note !== undefined && { note }),
      cells: articles.map((source) => {
        const account = claim.accounts.find((each) => each.source === source.id);
        return {
          mark: source.mark,
          label: source.label,
          state: presenceOf(claim, source),
          places: account === undefined ? [] : from.paragraphsOf(account),
        };
      }),
    };
  });
}

/** How many cells of the matrix are in each state. */
export function stateCounts(rows: readonly MatrixRow[]): Record<Presence, number> {
  const counts: Record<Presence, number> = { says: 0, silent: 0, before: 0, lost: 0 };
  for (const { cells } of rows) for (const { state } of cells) counts[state] += 1;
  return counts;
}

/** The facts that a report is the only one to tell, for each report in order. */
export function aloneIn(
  rows: readonly MatrixRow[],
): { mark: string; label: string; facts: readonly string[] }[] {
  const only = rows.flatMap(({ fact, cells }) => {
    const [teller, ...others] = cells.filter(({ state }) => state === 'says');
    return teller !== undefined && others.length === 0 ? [{ mark: teller.mark, fact }] : [];
  });
  return (rows[0]?.cells ?? []).map(({ mark, label }) => ({
    mark,
    label,
    facts: only.filter((each) => each.mark === mark).map(({ fact }) => fact),
  }));
}
