/**
 * A second copy of the record, in files of its own (Cache Storage): a browser that finds its
 * database damaged throws all of it away (decision 013). Nothing waits for the copy, and nothing
 * says when there is none: the record is then as safe as its database.
 *
 * What is seldom needed is in `restoring.ts`, a script of its own that is loaded on demand.
 */
import type { RecordEvent } from '../progress/event.ts';

/** Name of the cache. */
export const COPY = 'drawdown-record';

/** Key among the drafts that is there while the copy has all that the database has. */
export const WHOLE = '$whole';

/** Address of an entry in the cache. No server ever sees it. */
export const keyOf = (id: string): string => `/record/${id}`;

/** Puts into a new database what it begins with. */
export type Fill = (tx: IDBTransaction) => void;

/** What is seldom needed. Rejects where it cannot be loaded. */
export const seldom = () => import('./restoring.ts');

/** What a learner must hear: that the copy was needed. Empty where it was not. */
export let restored = '';

/** What the copy has for a database that has to be made; nothing where there is none. Never rejects. */
export async function recall(): Promise<Fill | undefined> {
  try {
    if (!(await caches.has(COPY))) return undefined;
    const found = await (await seldom()).recall();
    restored = found.text;
    return found.fill;
  } catch {
    // Denied, or not there, as on plain http.
    return undefined;
  }
}

/**
 * Copies events while the database takes them. Never rejects.
 *
 * @param isWhole whether the copy had all that was there before
 * @param taken resolves when the database has them
 */
export async function copy(
  db: IDBDatabase,
  events: readonly RecordEvent[],
  isWhole: boolean,
  taken: Promise<void>,
): Promise<void> {
  try {
    // Opened before the database has the events: whoever erases both later erases this very cache,
    // and what is still put into it goes with it.
    const cache = await caches.open(COPY);
    for (const event of events)
      await cache.put(keyOf(event.id), new Response(JSON.stringify(event)));
    await taken;
    if (isWhole) db.transaction('drafts', 'readwrite').objectStore('drafts').put(1, WHOLE);
    else await (await seldom()).unite(db);
  } catch {
    // The next answer finds the copy not whole, and mends it.
  }
}
