/**
 * What changes the whole record of this device: an import, another learner, erasing. Each is one
 * transaction with strict durability. They reject with the browser's error, and then nothing has
 * changed.
 */
import type { RecordEvent } from '../progress/event.ts';
import { idsOf } from '../progress/learners.ts';
import { database } from './database.ts';
import { saveDraft } from './drafts.ts';
import { committed, inTime, result } from './indexeddb.ts';
import { MINE, readEvents } from './reading.ts';
import { load } from './record.ts';
import { COPY, seldom, WHOLE } from './second-copy.ts';
import { RELOAD, tellTabs } from './tabs.ts';

/** What is stored of everybody, and the id of who learns here now; '' before the first answer. */
export interface Everybody {
  readonly events: readonly RecordEvent[];
  readonly learner: string;
}

/** Nobody, where the record cannot be read. Never rejects. */
export async function everybody(): Promise<Everybody> {
  try {
    const {
      events,
      mine: [learner = ''],
    } = await readEvents();
    return { events, learner };
  } catch {
    // Reading the record for the page has said why.
    return { events: [], learner: '' };
  }
}

/** Brings the second copy up to date with all that is here. Never rejects: nothing depends on it. */
export async function secure(): Promise<void> {
  try {
    await (await seldom()).unite(await database());
  } catch {
    // As in `copy`: denied, or not there. The next visit tries again.
  }
}

/** Adds events of a file, and replaces none. Those of a newer version are kept as they are. */
export async function takeIn(
  events: readonly RecordEvent[],
  newer: readonly unknown[],
): Promise<void> {
  const db = await database();
  const tx = db.transaction(['events', 'drafts'], 'readwrite', { durability: 'strict' });
  tx.objectStore('drafts').delete(WHOLE);
  const store = tx.objectStore('events');
  // Read in the same transaction: whatever a file claims, what is here stays as it is.
  const held = new Set(await result(store.getAllKeys()));
  // By `readAll` each of them has an id.
  for (const event of [...events, ...newer] as { id: string }[])
    if (!held.has(event.id)) store.put(event);
  await committed(tx);
  tellTabs(RELOAD);
  await inTime(secure());
}

/**
 * Finds out from all events which ids are the learner's, and keeps it for the other pages. Resolves
 * when the record has been read with them.
 */
export async function joinIds(): Promise<void> {
  const { events, learner } = await everybody();
  if (learner) {
    await saveDraft(MINE, [...idsOf(learner, events)]);
    void secure();
  }
  await load();
}

/** Deletes the second copy. Rejects where there may be one that stays. */
async function forget(): Promise<void> {
  try {
    await globalThis.caches?.delete(COPY);
  } catch (error) {
    // Where the browser allows no copy there is none.
    if ((error as Error).name !== 'SecurityError') throw error;
  }
}

/** Deletes all that is kept of every learner in this browser. */
export async function eraseAll(): Promise<void> {
  const db = await database();
  // Before, so that a failure leaves the record; and after, since a tab may have copied meanwhile.
  await forget();
  const stores = ['events', 'drafts', 'quarantine'];
  const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
  for (const store of stores) tx.objectStore(store).clear();
  await committed(tx);
  await forget();
  // They hold in memory what is gone here.
  tellTabs(RELOAD);
}

/** Key under which a learner's drafts rest while somebody else learns. */
const restingOf = (learner: string) => `$of:${learner}`;

/**
 * Makes somebody else the learner here. Half-typed answers, places and takings go to rest with
 * whoever had them, and those of the other come back.
 *
 * @param to ids of that person; new events get the first
 */
export async function switchLearner(to: readonly string[]): Promise<void> {
  const db = await database();
  const tx = db.transaction('drafts', 'readwrite', { durability: 'strict' });
  const drafts = tx.objectStore('drafts');
  const [keys, values] = await Promise.all([
    result(drafts.getAllKeys()),
    result<unknown[]>(drafts.getAll()),
  ]);
  const held = new Map(keys.map((key, at) => [String(key), values[at]]));
  const from = held.get('learner');
  const mine = [...held].filter(
    ([key]) => key !== 'learner' && key !== WHOLE && !key.startsWith('$of:'),
  );
  for (const [key] of mine) drafts.delete(key);
  if (typeof from === 'string') drafts.put(mine, restingOf(from));
  for (const id of to) {
    const resting = held.get(restingOf(id));
    for (const [key, value] of (resting ?? []) as typeof mine) drafts.put(value, key);
    drafts.delete(restingOf(id));
  }
  drafts.put(to[0], 'learner');
  // The copy still has the one before as who learns here.
  drafts.delete(WHOLE);
  await committed(tx);
  tellTabs(RELOAD);
}
