/** What the device remembers of files: when the record was last saved as one, and what came in. */
import { readDraft, saveDraft } from './drafts.ts';
import { now } from './identity.ts';

/** An import that can be undone. */
export interface Imported {
  readonly at: string;
  /** Ids of the events that came in. Whether they are hidden again, the record itself says. */
  readonly ids: readonly string[];
}

/** Answers that exist in this browser alone before a reminder appears. */
export const MANY = 20;

/** Instant of the last file; '' where there was none. */
export async function lastFile(): Promise<string> {
  return String((await readDraft('$file')) ?? '');
}

/** A file with everything has just been saved, or brought in. */
export async function noteFile(): Promise<void> {
  await saveDraft('$file', now());
}

/** Imports of this device, oldest first. */
export async function imports(): Promise<Imported[]> {
  const stored = await readDraft('$imports');
  return Array.isArray(stored) ? (stored as Imported[]) : [];
}

/** Keeps the list of imports, the last ten. */
export async function keepImports(list: readonly Imported[]): Promise<void> {
  await saveDraft('$imports', list.slice(-10));
}
