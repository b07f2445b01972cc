/** What the table of verbs shows. */
import { type VerbRow, verbRows } from '../../exhibits/verb-table/rows.ts';
import type { Library } from '../library.ts';

/** Attributes of `<VerbTable>` in a lesson. */
export interface VerbTableAttributes {
  /** Number of the exhibit in its lesson. */
  number?: number | undefined;
  /** Claim whose accounts are shown. */
  claim?: string | undefined;
  finding?: string | undefined;
}

/** @throws Error for a claim that is not there */
export function verbTable(
  { claims, sources }: Library,
  {
    number = 2,
    claim = 'happening',
    finding = 'The verb tells you whether a report speaks of a plan, an agreement or a finished act.',
  }: VerbTableAttributes = {},
): { rows: readonly VerbRow[]; number: number; finding: string } {
  const entry = claims.get(claim);
  if (entry === undefined) throw new Error(`no claim ${claim} for the table of verbs`);
  return { rows: verbRows(entry, sources), number, finding };
}
