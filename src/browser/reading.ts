/** Reads events from the database, and sets aside what cannot be read. */
import type { RecordEvent } from '../progress/event.ts';
import type { Quarantined } from '../progress/exchange.ts';
import { readAll } from '../progress/migrate.ts';
import { database } from './database.ts';
import { result } from './indexeddb.ts';
import { seldom } from './second-copy.ts';

/**
 * Key among the drafts under which a device keeps all ids of the learner, so that no
 * page but that of the record has to find out (src/progress/learners.ts) from all events.
 */
export const MINE = '$mine';

export interface Reading {
  /** Of everybody who learns here. */
  readonly events: readonly RecordEvent[];
  /** Events of a newer version, as they are. They stay where they are. */
  readonly newer: readonly unknown[];
  /** Entries set aside, now or earlier. */
  readonly quarantined: readonly Quarantined[];
  /** All ids of who learns here, first the one that new events get; undefined before there is one. */
  readonly mine: readonly (string | undefined)[];
}

/**
 * Stored events: all of them, or those about some questions with every reset and void.
 * Rejects when the database does.
 */
export async function readEvents(questions?: readonly string[]): Promise<Reading> {
  const db = await database();
  const tx = db.transaction(['events', 'quarantine', 'drafts']);
  const store = tx.objectStore('events');
  const requests: IDBRequest<unknown[]>[] = questions
    ? [
        ...questions.map((question) => store.index('question').getAll(question)),
        ...['reset', 'void'].map((kind) => store.index('kind').getAll(kind)),
      ]
    : [store.getAll()];
  const drafts = tx.objectStore('drafts');
  const [learner, mine = [learner], earlier, ...found] = await Promise.all([
    result<string | undefined>(drafts.get('learner')),
    result<(string | undefined)[] | undefined>(drafts.get(MINE)),
    result<Quarantined[]>(tx.objectStore('quarantine').getAll()),
    ...requests.map(result<unknown[]>),
  ]);
  const { events, newer, refused } = readAll(found.flat());
  // Failing that, they stay until the next reading; set aside they are all the same: not used.
  if (refused.length > 0)
    await seldom()
      .then(({ setAside }) => setAside(db, refused))
      .catch(() => {});
  return { events, newer, quarantined: [...earlier, ...refused], mine };
}

/** What who learns here has done, of all that was read. */
export function ownOf({ events, mine }: Reading): RecordEvent[] {
  return events.filter((event) => mine.includes(event.learner));
}
