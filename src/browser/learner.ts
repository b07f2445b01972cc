/** Who answers on this device: a random id, kept with the drafts. */
import { committed, result } from './indexeddb.ts';

/** The connection that has been asked already. A new one may lead to a new database. */
let asked: IDBDatabase | undefined;

/** The stored id; `candidate` becomes it where there is none. Two tabs agree on one. */
export async function learnerIn(db: IDBDatabase, candidate: string): Promise<string> {
  if (db === asked) return candidate;
  const tx = db.transaction('drafts', 'readwrite');
  const store = tx.objectStore('drafts');
  const chosen = result<unknown>(store.get('learner')).then((stored) => {
    const id = typeof stored === 'string' ? stored : candidate;
    store.put(id, 'learner');
    return id;
  });
  const [id] = await Promise.all([chosen, committed(tx)]);
  asked = db;
  return id;
}
