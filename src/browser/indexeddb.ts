/**
 * IndexedDB's requests and transactions as promises: all that this module needs of a wrapper.
 * idb would do it in 1.35 kB (gzip), a third of what the record may weigh, and when a transaction
 * fails it often says AbortError where the cause, such as a full disk, is what a learner must hear.
 */

/** A request's result. */
export function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when the transaction has committed; rejects with what made it abort. */
export function committed(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    // Not `onerror`: it comes first, when `tx.error` is not yet set.
    tx.onabort = () => reject(tx.error);
  });
}

/** Milliseconds to wait for storage that another page holds or the browser never gives. */
export const PATIENCE = 5000;

/** A promise's result; undefined where it rejects or does not come in time. Never rejects. */
export function inTime<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([
    promise.catch(() => undefined),
    new Promise<undefined>((late) => setTimeout(late, PATIENCE)),
  ]);
}
