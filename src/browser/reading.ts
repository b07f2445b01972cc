/** Reads events from the database, and sets aside what cannot be read. */
import type { RecordEvent } from '../progress/event.ts';
import type { Quarantined } from '../progress/exchange.ts';
import { readAll } from '../progress/migrate.ts';
import { database } from './database.ts';
import { committed, result } from './indexeddb.ts';

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
  if (refused.length > 0) await setAside(db, refused);
  return { events, newer, quarantined: [...earlier, ...refused], mine };
}

/** What who learns here has done, of all that was read. */
export function ownOf({ events, mine }: Reading): RecordEvent[] {
  return events.filter((event) => mine.includes(event.learner));
}

/** Moves entries to the quarantine. Failing that, they stay until the next reading. */
async function setAside(db: IDBDatabase, items: readonly Quarantined[]): Promise<void> {
  try {
    const tx = db.transaction(['events', 'quarantine'], 'readwrite', { durability: 'strict' });
    for (const item of items) {
      // By the store's key path, whatever else is wrong with an entry, it has an id.
      const { id } = item.entry as { id: string };
      tx.objectStore('quarantine').put(item, id);
      tx.objectStore('events').delete(id);
    }
    await committed(tx);
  } catch {
    // Counted as set aside all the same: it is not used.
  }
}
