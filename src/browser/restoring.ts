/**
 * What is seldom needed of the record, in a script of its own that is loaded on demand: bringing
 * the second copy back, making it whole, setting aside what cannot be read.
 *
 * The copy is a cache with three sorts of entries, all JSON. An event has its own id as its key.
 * `$1`, `$2` … are bundles, `{ "bundle": 1, "events": [ … ] }`, so that ten thousand answers are no
 * ten thousand files; `$drafts` is `{ "drafts": [[key, value], …] }`. No id begins with a `$`.
 */
import type { Quarantined } from '../progress/exchange.ts';
import { isId, isPlain } from '../progress/guard.ts';
import { readAll } from '../progress/migrate.ts';
import { inOrder } from '../progress/order.ts';
import { committed, result } from './indexeddb.ts';
import { COPY, type Fill, keyOf, WHOLE } from './second-copy.ts';

/** Drafts that are copied: whose events these are, and what is known of files. */
const KEPT = ['learner', '$mine', '$file', '$imports'];

/** Events with a file each, before they go into a bundle. */
const SINGLE = 200;

type Entry = Readonly<Record<string, unknown>>;

interface Copy {
  /** By id, from bundles and files of their own. */
  readonly events: Map<string, unknown>;
  /** Ids of those with a file of their own. */
  readonly singles: readonly string[];
  readonly bundles: readonly { readonly bundle: number; readonly ids: ReadonlySet<string> }[];
  readonly drafts: readonly (readonly [string, unknown])[];
}

/** Everything in the copy that can be read; what a kill has torn is left out. */
async function read(cache: Cache): Promise<Copy> {
  const answers = await cache.matchAll();
  const entries = await Promise.all(
    answers.map((answer) => answer.json().catch(() => undefined) as Promise<unknown>),
  );
  const events = new Map<string, unknown>();
  const singles: string[] = [];
  const bundles: { bundle: number; ids: Set<string> }[] = [];
  let drafts: Copy['drafts'] = [];
  const take = (entry: unknown): string[] => {
    const id = isPlain(entry) && entry['id'];
    if (!isId(id)) return [];
    events.set(id, entry);
    return [id];
  };
  for (const entry of entries.filter(isPlain) as Entry[]) {
    const { bundle, events: many, drafts: kept } = entry;
    if (typeof bundle === 'number' && Array.isArray(many))
      bundles.push({ bundle, ids: new Set(many.flatMap(take)) });
    else if (Array.isArray(kept)) drafts = kept;
    else singles.push(...take(entry));
  }
  return { events, singles, bundles: bundles.sort((a, b) => a.bundle - b.bundle), drafts };
}

/** What the copy has for a new database, and what to say of it. Rejects where it cannot be read. */
export async function recall(): Promise<{ fill: Fill; text: string }> {
  const { events: held, drafts } = await read(await caches.open(COPY));
  const { events, newer, refused } = readAll([...held.values()]);
  const kept = new Map(drafts);
  // Where even that was not copied yet: whoever answered last.
  const learner = kept.get('learner') ?? inOrder(events).at(-1)?.learner;
  if (learner) kept.set('learner', learner);
  const count = events.filter(({ kind }) => kind === 'attempt').length;
  return {
    fill: (tx) => {
      const into = (store: string) => tx.objectStore(store);
      for (const event of [...events, ...newer]) into('events').put(event);
      for (const item of refused) into('quarantine').put(item, (item.entry as { id: string }).id);
      for (const [key, value] of kept) into('drafts').put(value, key);
    },
    text:
      held.size > 0
        ? `Your browser lost its database. ${count === 1 ? '1 answer was' : `${count} answers were`} brought back from the second copy.`
        : '',
  };
}

let last: Promise<void> = Promise.resolve();
let waiting: Promise<void> | undefined;

/**
 * Makes database and copy equal, by union, and the copy small. One pass after another; a call while
 * one waits is served by that one. Rejects with the browser's error, and then mends nothing.
 */
export function unite(db: IDBDatabase): Promise<void> {
  waiting ??= last = last
    .catch(() => {})
    .then(() => {
      waiting = undefined;
      return pass(db);
    });
  return waiting;
}

async function pass(db: IDBDatabase): Promise<void> {
  // Opened before the database is read, as in `copy`.
  const cache = await caches.open(COPY);
  const copied = await read(cache);
  const tx = db.transaction(['events', 'drafts']);
  const drafts = tx.objectStore('drafts');
  const [stored, ids, ...values] = await Promise.all([
    result<unknown[]>(tx.objectStore('events').getAll()),
    result(tx.objectStore('events').getAllKeys()),
    ...KEPT.map((key) => result<unknown>(drafts.get(key))),
  ]);
  const [learner] = values;
  const here = new Set<unknown>(ids);
  const lacking = [...copied.events].filter(([id]) => !here.has(id)).map(([, event]) => event);
  // Where nobody has learned since, all may just have been erased.
  if (learner && lacking.length > 0) await bringBack(db, lacking, learner);
  // What cannot be read is no part of the copy; the quarantine has it.
  const { events, newer } = readAll(stored);
  const good = [...events, ...newer] as { id: string }[];
  await add(cache, copied, good);
  const kept = KEPT.flatMap((key, at) => (values[at] === undefined ? [] : [[key, values[at]]]));
  if (JSON.stringify(kept) !== JSON.stringify(copied.drafts))
    await put(cache, '$drafts', { drafts: kept });
  db.transaction('drafts', 'readwrite').objectStore('drafts').put(1, WHOLE);
}

const put = (cache: Cache, id: string, entry: unknown) =>
  cache.put(keyOf(id), new Response(JSON.stringify(entry)));

/** Puts into the copy what it lacks, and takes away what is there twice. */
async function add(cache: Cache, copied: Copy, good: readonly { id: string }[]): Promise<void> {
  const { events, singles, bundles } = copied;
  const latest = bundles.at(-1);
  const fresh = good.filter(({ id }) => !events.has(id));
  if (singles.length + fresh.length > SINGLE && good.some(({ id }) => !latest?.ids.has(id))) {
    const bundle = (latest?.bundle ?? 0) + 1;
    await put(cache, `$${bundle}`, { bundle, events: good });
  } else for (const event of fresh) await put(cache, event.id, event);
  // Only what a bundle of an earlier pass has: it has been read, so it is whole on the disk.
  const twice = [
    ...bundles.slice(0, -1).map(({ bundle }) => `$${bundle}`),
    ...singles.filter((id) => latest?.ids.has(id)),
  ];
  for (const id of twice) await cache.delete(keyOf(id));
}

/** Puts into the database what only the copy has, unless the record was erased or changed hands. */
async function bringBack(
  db: IDBDatabase,
  entries: readonly unknown[],
  learner: unknown,
): Promise<void> {
  const tx = db.transaction(['events', 'drafts'], 'readwrite', { durability: 'strict' });
  if ((await result(tx.objectStore('drafts').get('learner'))) !== learner) return;
  const { events, newer } = readAll(entries);
  for (const event of [...events, ...newer]) tx.objectStore('events').put(event);
  await committed(tx);
}

/** Moves entries to the quarantine. Rejects with the browser's error, and then they stay. */
export async function setAside(db: IDBDatabase, items: readonly Quarantined[]): Promise<void> {
  const tx = db.transaction(['events', 'quarantine'], 'readwrite', { durability: 'strict' });
  for (const item of items) {
    // By the store's key path, whatever else is wrong with an entry, it has an id.
    const { id } = item.entry as { id: string };
    tx.objectStore('quarantine').put(item, id);
    tx.objectStore('events').delete(id);
  }
  await committed(tx);
}
