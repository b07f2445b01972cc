/**
 * What may change and may be lost: half-typed answers, shuffle seeds, the learner's place. The last
 * write wins. A failed write shows in `$saving` only: what is typed still stands on the page.
 */
import { database } from './database.ts';
import { committed, result } from './indexeddb.ts';
import { reasonOf, report } from './saving.ts';

/** Keeps a value (anything the structured clone takes) under a key. Never rejects. */
export function saveDraft(key: string, value: unknown): Promise<void> {
  return change((drafts) => drafts.put(value, key));
}

/** Forgets a value, e.g. once the answer is submitted. Never rejects. */
export function clearDraft(key: string): Promise<void> {
  return change((drafts) => drafts.delete(key));
}

/** The values under these keys, unchecked; keys without one are left out. Never rejects. */
export async function readDrafts(keys: readonly string[]): Promise<Map<string, unknown>> {
  try {
    const drafts = (await database()).transaction('drafts').objectStore('drafts');
    const values = await Promise.all(keys.map((key) => result<unknown>(drafts.get(key))));
    return new Map(
      keys.map((key, at) => [key, values[at]] as const).filter(([, value]) => value !== undefined),
    );
  } catch {
    return new Map();
  }
}

async function change(act: (drafts: IDBObjectStore) => void): Promise<void> {
  try {
    const tx = (await database()).transaction('drafts', 'readwrite');
    act(tx.objectStore('drafts'));
    await committed(tx);
  } catch (error) {
    report({ state: 'not-saved', reason: reasonOf(error) });
  }
}
