/** Reads events from the database, and sets aside what cannot be read. */
import type { RecordEvent } from '../progress/event.ts';
import type { Quarantined } from '../progress/exchange.ts';
import { eventsOf } from '../progress/learners.ts';
import { readAll } from '../progress/migrate.ts';
import { database } from './database.ts';
import { committed, result } from './indexeddb.ts';

export interface Reading {
  readonly events: readonly RecordEvent[];
  /** Events of a newer version, as they are. They stay where they are. */
  readonly newer: readonly unknown[];
  /** Entries set aside, now or earlier. */
  readonly quarantined: readonly Quarantined[];
  /** Id of who learns here; undefined before the first answer. */
  readonly learner: string | undefined;
}

/**
 * Stored events: all of them, or those about some questions with every reset, void and name.
 * Rejects when the database does.
 */
export async function readEvents(questions?: readonly string[]): Promise<Reading> {
  const db = await database();
  const tx = db.transaction(['events', 'quarantine', 'drafts']);
  const store = tx.objectStore('events');
  const requests: IDBRequest<unknown[]>[] = questions
    ? [
        ...questions.map((question) => store.index('question').getAll(question)),
        ...['reset', 'void', 'learner'].map((kind) => store.index('kind').getAll(kind)),
      ]
    : [store.getAll()];
  const [learner, earlier, ...found] = await Promise.all([
    result<string | undefined>(tx.objectStore('drafts').get('learner')),
    result<Quarantined[]>(tx.objectStore('quarantine').getAll()),
    ...requests.map(result<unknown[]>),
  ]);
  const { events, newer, refused } = readAll(found.flat());
  const fresh = refused.map(({ index: _, ...item }) => item);
  if (fresh.length > 0) await setAside(db, fresh);
  return { events, newer, quarantined: [...earlier, ...fresh], learner };
}

/** The whole record of who learns here, without that of others. Rejects when the database does. */
export async function readOwn(): Promise<Reading> {
  const reading = await readEvents();
  return { ...reading, events: eventsOf(reading.learner ?? '', reading.events) };
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
