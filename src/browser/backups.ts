/** What the device remembers of files: how much the last one holds, and what came in. */
import { readDraft, saveDraft } from './drafts.ts';

/** An import that can be undone. */
export interface Imported {
  readonly at: string;
  /** Ids of the events that came in. Whether they are hidden again, the record itself says. */
  readonly ids: readonly string[];
}

/** Answers that exist in this browser alone before a reminder appears. */
export const MANY = 20;

/** Key of what is known of files, among the drafts. */
export const FILED = '$file';

/** What is known of files. */
export interface Filed {
  /** Instant at which the last one was saved; '' where there was none. */
  readonly at: string;
  /** The learner's answers that are in some file. A number, since the log only grows. */
  readonly answers: number;
}

/** What is known of files; nothing where there is none. Never rejects. */
export async function filed(): Promise<Filed> {
  // An earlier version kept an instant, of which nothing but letters comes here.
  return { at: '', answers: 0, ...((await readDraft(FILED)) as Filed | undefined) };
}

/** Keeps what is known of files. Never rejects. */
export const noteFiled = (what: Filed): Promise<void> => saveDraft(FILED, what);

/** Imports of this device, oldest first. */
export async function imports(): Promise<Imported[]> {
  const stored = await readDraft('$imports');
  return Array.isArray(stored) ? (stored as Imported[]) : [];
}

/** Keeps the list of imports, the last ten. */
export async function keepImports(list: readonly Imported[]): Promise<void> {
  await saveDraft('$imports', list.slice(-10));
}
