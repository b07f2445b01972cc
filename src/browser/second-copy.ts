/**
 * A second copy of the record, in files of its own (Cache Storage): a browser that finds its
 * database damaged throws all of it away (decision 013). What is *saved* is in both. Where there can
 * be no copy nothing says so, and nothing waits: the record is then as safe as its database.
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

/**
 * What the copy has for a database that has to be made; nothing where there is none. Rejects where
 * the browser denies it or has none to offer, as on plain http.
 */
export async function recall(): Promise<Fill | undefined> {
  if (!(await caches.has(COPY))) return undefined;
  const { fill, text } = await (await seldom()).recall();
  restored = text;
  return fill;
}

/**
 * Copies events while the database takes them. Resolves, to something, when the copy has
 * them; rejects with the browser's error.
 */
export async function copy(events: readonly RecordEvent[]): Promise<readonly unknown[]> {
  // Opened before the database has the events: whoever erases both later erases this very cache,
  // and what is still put into it goes with it.
  const cache = await caches.open(COPY);
  return Promise.all(
    events.map((event) => cache.put(keyOf(event.id), new Response(JSON.stringify(event)))),
  );
}

/**
 * Makes the copy whole, once both have the newest events. Where this rejects, the next answer
 * finds the copy not whole, and mends it.
 *
 * @param wasWhole what the draft `$whole` was: set where the copy had all that was there before them
 */
export async function complete(db: IDBDatabase, wasWhole: unknown): Promise<void> {
  if (wasWhole) db.transaction('drafts', 'readwrite').objectStore('drafts').put(1, WHOLE);
  else await (await seldom()).unite(db);
}
