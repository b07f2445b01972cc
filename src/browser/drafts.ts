/**
 * What may change and may be lost: half-typed answers, the learner's place. The last write wins. A
 * failed write shows in `$saving` only: what is typed still stands on the page.
 */
import { database } from './database.ts';
import { committed, result } from './indexeddb.ts';
import { notSaved, reasonOf } from './saving.ts';

/** Keeps a value (anything the structured clone takes) under a key. Never rejects. */
export function saveDraft(key: string, value: unknown): Promise<void> {
  return change((drafts) => drafts.put(value, key));
}

/** Forgets a value, e.g. once the answer is submitted. Never rejects. */
export function clearDraft(key: string): Promise<void> {
  return change((drafts) => drafts.delete(key));
}

/** The value under a key, unchecked; undefined where there is none. Never rejects. */
export async function readDraft(key: string): Promise<unknown> {
  try {
    const tx = (await database()).transaction('drafts');
    return await result(tx.objectStore('drafts').get(key));
  } catch {
    return undefined;
  }
}

async function change(act: (drafts: IDBObjectStore) => void): Promise<void> {
  try {
    const tx = (await database()).transaction('drafts', 'readwrite');
    act(tx.objectStore('drafts'));
    await committed(tx);
  } catch (error) {
    notSaved(reasonOf(error));
  }
}
