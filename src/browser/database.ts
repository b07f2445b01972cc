/**
 * The database `drawdown`, open while the page is, and opened again when the browser closed it.
 * Every call can fail: denied in some private windows, full, deleted under the page. One that has to
 * be made begins with what the second copy holds, if there is one.
 *
 * - `events`: events as they were written, also those of newer versions, by id.
 * - `drafts`: what may change or be lost: half-typed answers, the place, the learner's id.
 * - `quarantine`: entries of `events` that could not be read, with the reason, under their old key.
 */

import { inTime, PATIENCE } from './indexeddb.ts';
import { type Fill, recall } from './second-copy.ts';

let opening: Promise<IDBDatabase> | undefined;
let lost = () => {};

/** Calls back when the database was closed or deleted under the page. */
export function whenLost(callback: () => void): void {
  lost = callback;
}

/** The open database. Rejects with the browser's error, or a TimeoutError after five seconds. */
export function database(): Promise<IDBDatabase> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Lets go of the database; the next call opens it again. */
export function disconnect(): void {
  opening?.then((db) => db.close()).catch(() => {});
  opening = undefined;
}

/** Makes a database in one transaction with what it begins with, so that no kill can part the two. */
function open(): Promise<IDBDatabase> {
  return request().catch(async (error: Error) => {
    if (error.name !== 'AbortError') throw error;
    return request((await inTime(recall())) ?? (() => {}));
  });
}

/** @param fill puts into a new database what it begins with; without it none is made */
function request(fill?: Fill): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('drawdown', 1);
    request.onupgradeneeded = () => {
      const db = request.result;
      // An upgrade always has one.
      const tx = request.transaction as IDBTransaction;
      const events = db.createObjectStore('events', { keyPath: 'id' });
      events.createIndex('question', 'question');
      events.createIndex('kind', 'kind');
      db.createObjectStore('drafts');
      db.createObjectStore('quarantine');
      if (fill) fill(tx);
      else tx.abort();
    };
    request.onsuccess = () => {
      const db = request.result;
      // Another page wants to upgrade the database or to delete it: let it. Only an upgrade, not the
      // end of a database, names a version.
      const leave = ({ newVersion }: Partial<IDBVersionChangeEvent>) => {
        disconnect();
        if (!newVersion) lost();
      };
      db.onversionchange = leave;
      db.onclose = leave as () => void;
      resolve(db);
    };
    request.onerror = () => reject(request.error);
    // Without consequence once the request has ended.
    setTimeout(() => {
      // Should it open after all, do not leave it open unused.
      request.onsuccess = () => request.result.close();
      reject(new DOMException('', 'TimeoutError'));
    }, PATIENCE);
  });
}
