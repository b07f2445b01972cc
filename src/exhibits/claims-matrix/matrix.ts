/** The claims ledger as a table: one question a row, one article a column. */
import { type Presence, presenceOf } from '../../evidence/presence.ts';
import type { AccountEntry, ClaimEntry, Source } from '../../evidence/schema.ts';

export type Topic = ClaimEntry['topic'];
export type Status = ClaimEntry['status'];
export type Grade = ClaimEntry['grade'];

/** Topics in the order of the table, by their names on the page. */
export const TOPICS: Readonly<Record<Topic, string>> = {
  numbers: 'Numbers',
  mission: 'Mission',
  decision: 'Decisions',
  attack: 'Attacks',
  strike: 'The strike of January 2020',
  militias: 'Militias',
  isis: 'ISIS',
  presence: 'Presence in Iraq',
  text: 'Words and pictures',
};

/** How the accounts of a claim stand to each other: a sign, a name, and what it means. */
export const STATUSES: Readonly<Record<Status, { sign: string; name: string; means: string }>> = {
  agreed: { sign: '=', name: 'Agreed', means: 'The reports that speak of it say the same.' },
  compatible: {
    sign: '≈',
    name: 'Differ, and fit',
    means: 'They say different things, and all of these can hold together.',
  },
  conflicting: {
    sign: '≠',
    name: 'Conflict',
    means: 'They cannot all hold, as they are worded.',
  },
  wording: { sign: '~', name: 'Other words', means: 'They name the same matter in other words.' },
  single: {
    sign: '1',
    name: 'One report',
    means: 'One of the five speaks of it. Nothing in the others bears it out or denies it.',
  },
  slip: {
    sign: '!',
    name: 'Slip',
    means: 'A mistake that can be shown. How it came about, the text does not say.',
  },
};

/** What the judgement in a row rests on. */
export const GRADES: Readonly<Record<Grade, string>> = {
  A: 'It rests on our copies of the five articles alone. Anyone who has them can check it.',
  B: 'It rests on a text from outside the five as well. The note names that text.',
  C: 'A view, on which careful readers may differ. No question is keyed on it.',
};

/** What the four states of a cell mean. */
export const STATES: Readonly<Record<Presence, string>> = {
  says: 'A report answers: its words, what they come to in ours, whom it names, and where.',
  silent: 'Our copy does not mention the matter. That does not mean that anyone hid it.',
  before: 'The report came out before it happened, so it could not know.',
  lost: 'The part in which it would stand is missing from our copy. The original may have it.',
};

export interface Column {
  id: string;
  mark: string;
  label: string;
  date: Source['date'];
}

export interface Cell {
  /** The column. */
  source: Column;
  state: Presence;
  /** Only where it says something. */
  account?: AccountEntry & { places: readonly string[] };
}

export interface Row {
  claim: ClaimEntry;
  cells: readonly Cell[];
}

/** The articles by date: any other order would rank them. */
export function columnsOf(sources: Iterable<Source>): (Column & Pick<Source, 'copy'>)[] {
  return [...sources]
    .filter(({ kind }) => kind === 'article')
    .sort((one, two) => compare(one.date?.day ?? '', two.date?.day ?? ''))
    .map(({ id, mark, label, date, copy }) => ({ id, mark, label, date, copy }));
}

const compare = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);

/**
 * Every claim with what each article makes of it: by topic, inside a topic as the ledger has them.
 *
 * @param placesOf paragraphs that an account rests on
 */
export function rowsOf(
  claims: Iterable<ClaimEntry>,
  columns: readonly (Column & Pick<Source, 'copy'>)[],
  placesOf: (account: AccountEntry) => readonly string[],
): Row[] {
  const order = Object.keys(TOPICS);
  return [...claims]
    .toSorted((one, two) => order.indexOf(one.topic) - order.indexOf(two.topic))
    .map((claim) => ({
      claim,
      cells: columns.map((source): Cell => {
        const account = claim.accounts.find((each) => each.source === source.id);
        const state = presenceOf(claim, source);
        return account
          ? { source, state, account: { ...account, places: placesOf(account) } }
          : { source, state };
      }),
    }));
}
