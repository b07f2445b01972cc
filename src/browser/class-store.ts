/**
 * The classes that were taught with this browser, in a database of their own: `drawdown-class`, one
 * entry a class, by its id. Every call can fail, as a learner's record can.
 */

let opening: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('drawdown-class', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('classes', { keyPath: 'id' });
    };
    request.onsuccess = () => {
      const db = request.result;
      const leave = () => {
        db.close();
        opening = undefined;
      };
      db.onversionchange = leave;
      db.onclose = leave;
      resolve(db);
    };
    request.onerror = () => reject(request.error);
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function ask<T>(
  mode: IDBTransactionMode,
  request: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction('classes', mode);
  const asked = request(transaction.objectStore('classes'));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(asked.result);
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });
}

/** Keeps a class, in place of what was kept of it. */
export const keepClass = (state: { id: string }): Promise<IDBValidKey> =>
  ask('readwrite', (store) => store.put(state));

/** The same for one that is kept already. Rejects with an AbortError where it was deleted since. */
export const keepOn = (state: { id: string }): Promise<IDBValidKey | undefined> =>
  ask('readwrite', (store) => {
    const found = store.getKey(state.id);
    found.onsuccess = () => {
      if (found.result === undefined) store.transaction.abort();
      else store.put(state);
    };
    return found;
  });

/** A class as it was kept, unchecked; undefined if there is none of this id. */
export const keptClass = (id: string): Promise<unknown> =>
  ask('readonly', (store) => store.get(id));

/** All that is kept, unchecked. */
export const keptClasses = (): Promise<unknown[]> => ask('readonly', (store) => store.getAll());

/** Forgets a class. */
export const forgetClass = (id: string): Promise<undefined> =>
  ask('readwrite', (store) => store.delete(id));
