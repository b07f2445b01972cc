/** What each counting rule gives, and in which texts its figure stands. */
import type { AccountEntry, ClaimEntry, Outside, Source } from '../../evidence/schema.ts';
import type { Counts } from './schema.ts';

/** A text that has the figure. */
export interface Holder {
  label: string;
  /** Mark of an article; absent for a text from outside the five. */
  mark?: string;
  /** The article's own words. */
  words?: string;
  /** Where they stand. */
  places?: readonly string[];
  /** Whom the article names for them. */
  by?: string;
}

/** One rule and its figure. */
export interface Ruled {
  /** Ids of thing and report, as the style sheet has them. */
  id: string;
  /** The rule in one phrase. */
  rule: string;
  /** Null where nobody gave a figure. */
  count: number | null;
  says: string;
  holders: readonly Holder[];
}

/** What the rules need of the library. */
export interface Material {
  claims: ReadonlyMap<string, ClaimEntry>;
  sources: ReadonlyMap<string, Source>;
  outside: ReadonlyMap<string, Outside>;
  paragraphsOf: (account: AccountEntry) => readonly string[];
}

/**
 * Every rule, things in order and for each the reports in order.
 * @throws Error where the file names a claim, an account or an excerpt that is not there
 */
export function ruledFigures({ claim, things, reports, figures }: Counts, from: Material): Ruled[] {
  const entry = found(from.claims, claim, 'claim');
  return things.flatMap((thing) =>
    reports.map((report) => {
      const figure = figures.find((each) => each.thing === thing.id && each.report === report.id);
      if (figure === undefined) throw new Error(`no figure for ${thing.id} by ${report.id}`);
      return {
        id: `${thing.id}-${report.id}`,
        rule: `${thing.rule}, ${report.rule}`,
        count: figure.count ?? null,
        says: figure.says,
        holders: [
          ...figure.accounts.map((id) => articleHolder(entry, id, from)),
          ...figure.outside.map((id) => ({ label: found(from.outside, id, 'excerpt').label })),
        ],
      };
    }),
  );
}

function articleHolder(claim: ClaimEntry, id: string, from: Material): Holder {
  const account = claim.accounts.find(({ source }) => source === id);
  if (account === undefined) throw new Error(`the claim ${claim.id} has no account of ${id}`);
  const { mark, label } = found(from.sources, id, 'source');
  return {
    mark,
    label,
    places: from.paragraphsOf(account),
    ...(account.quote !== undefined && { words: account.quote }),
    ...(account.attributedTo !== null && { by: account.attributedTo }),
  };
}

function found<T>(map: ReadonlyMap<string, T>, id: string, kind: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`no ${kind} has the id ${id}`);
  return value;
}

/** The figure in words: digits, or that there is none. */
export const countText = (count: number | null) => (count === null ? 'no figure' : String(count));
