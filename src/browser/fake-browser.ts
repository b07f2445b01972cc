/** A browser of one process for tests: a fresh IndexedDB, tabs, and things that go wrong. */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { attempt } from '../progress/arbitrary-events.ts';
import type { NewEvent, RecordEvent } from '../progress/event.ts';
import { type Import, readExport } from '../progress/exchange.ts';
import { FakeCaches } from './fake-caches.ts';

/** One tab: its own copy of every module. */
export interface Tab {
  readonly record: typeof import('./record.ts');
  readonly drafts: typeof import('./drafts.ts');
  readonly reading: typeof import('./reading.ts');
  readonly database: typeof import('./database.ts');
  readonly carrying: typeof import('./carrying.ts');
  readonly copy: typeof import('./second-copy.ts');
}

/** Messages arrive later, in order, as copies, at every other tab. */
class FakeChannel {
  static readonly open = new Set<FakeChannel>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    FakeChannel.open.add(this);
  }

  postMessage(message: unknown): void {
    for (const other of FakeChannel.open) {
      if (other === this || other.name !== this.name) continue;
      const data: unknown = structuredClone(message);
      queueMicrotask(() => other.onmessage?.({ data }));
    }
  }
}

/** The browser finds its database damaged, and throws it away; its other files stay. */
export function loseDatabase(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

/** A browser that was just installed. Undoes what an earlier test broke. */
export function newBrowser(): void {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  // A tab that hears of a change of learner loads again; here nothing is left to load.
  vi.stubGlobal('location', { reload: () => {} });
  FakeChannel.open.clear();
}

/** The same with Cache Storage, where what a page has begun outlives a test: wait for it. */
export function newBrowserWithCopy(): void {
  newBrowser();
  vi.stubGlobal('caches', new FakeCaches());
}

/** Opens a page in a new tab. */
export async function newTab(): Promise<Tab> {
  vi.resetModules();
  return {
    record: await import('./record.ts'),
    drafts: await import('./drafts.ts'),
    reading: await import('./reading.ts'),
    database: await import('./database.ts'),
    carrying: await import('./carrying.ts'),
    copy: await import('./second-copy.ts'),
  };
}

/** The browser is killed and started again: what is committed stays, pages and channels go. */
export async function restart(): Promise<Tab> {
  FakeChannel.open.clear();
  return newTab();
}

/** Every event that the page knows once it has read the record, or what is about some questions. */
export async function eventsOf(
  tab: Pick<Tab, 'record'>,
  questions?: readonly string[],
): Promise<RecordEvent[]> {
  await tab.record.load(questions);
  return [...tab.record.$events.get()];
}

/** Sends to all tabs whatever a page that is not ours might send. */
export function shout(message: unknown): void {
  new FakeChannel('drawdown').postMessage(message);
}

/** The next `times` transactions that write abort with an error of this name. */
export function failWrites(name: string, times = Number.POSITIVE_INFINITY): void {
  const met = new Set<unknown>();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = put.apply(this, args);
    const { transaction } = this as unknown as { transaction: { _abort(name: string): void } };
    if (!met.has(transaction) && met.size < times) {
      // As a browser does on a full disk: the request fails later, and the transaction with it.
      request.addEventListener('success', () => transaction._abort(name));
      met.add(transaction);
    }
    return request;
  });
}

/** Opening a database throws, as in a frame without storage. */
export function failOpening(name: string): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', name);
  });
}

/** Opening a database never ends. */
export function hangOpening(): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
}

/** Another page, or the learner, deletes the database; resolves when it is gone. */
export function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('drawdown');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('a tab holds the database'));
  });
}

/** Puts an entry into a store as it is, past all checks; `key` for stores without a key path. */
export async function plant(tab: Tab, store: string, entry: unknown, key?: string): Promise<void> {
  const db = await tab.database.database();
  const tx = db.transaction(store, 'readwrite');
  tx.objectStore(store).put(entry, key);
  await new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
}

/** Every entry of a store. */
export async function contents(tab: Tab, store: string): Promise<unknown[]> {
  const db = await tab.database.database();
  return new Promise((resolve) => {
    const request = db.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
  });
}

/** An answer to a question, as a page would append it. */
export function answer(question = 'q1', response = 'both'): NewEvent {
  const { v: _v, id: _id, learner: _learner, at: _at, ...rest } = attempt({ question, response });
  return rest;
}

/** Sorted ids. */
export function idsOf(events: readonly RecordEvent[]): string[] {
  return events.map(({ id }) => id).sort();
}

/** An exported text as another device would read it. */
export function imported(text: string): Import {
  const read = readExport(text);
  if ('error' in read) throw new Error(read.error);
  return read;
}
