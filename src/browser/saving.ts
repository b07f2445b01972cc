/** What the page may say about saving, as a store. */
import { store } from './store.ts';

/**
 * Why something is not saved.
 * full: no room left · denied: the browser allows no storage here · blocked: the database does not
 * open, perhaps because another page holds it · outdated: a newer version of this page has taken
 * over the database · lost: it was closed or deleted under the page · refused: the event breaks a
 * limit, e.g. an answer of more than 20,000 characters · failed: any other error.
 */
export type Reason = 'full' | 'denied' | 'blocked' | 'outdated' | 'lost' | 'refused' | 'failed';

export interface Saving {
  /** saved: every event of this page is committed. idle: there was none yet. */
  readonly state: 'idle' | 'saving' | 'saved' | 'not-saved';
  /** Set with not-saved only. */
  readonly reason: Reason | undefined;
  /** Entries set aside because they could not be read. */
  readonly quarantined: number;
}

export const $saving = store<Saving>({ state: 'idle', reason: undefined, quarantined: 0 });

/** Changes some of it. */
export function report(change: Partial<Saving>): void {
  $saving.set({ ...$saving.get(), ...change });
}

/** Reports a failure. Once one has told the cause, those that follow from it often do not. */
export function notSaved(reason: Reason): void {
  const vague = reason === 'failed' || reason === 'lost';
  report({ state: 'not-saved', reason: (vague && $saving.get().reason) || reason });
}

const REASONS: Readonly<Record<string, Reason>> = {
  QuotaExceededError: 'full',
  SecurityError: 'denied',
  // `indexedDB` is not there, or is nothing.
  ReferenceError: 'denied',
  TypeError: 'denied',
  TimeoutError: 'blocked',
  VersionError: 'outdated',
};

/** The reason behind an error of the database. */
export function reasonOf(error: unknown): Reason {
  const { name = '', message } = (error ?? {}) as Partial<Error>;
  // Chromium on a full disk: an UnknownError whose message holds LevelDB's FILE_ERROR_NO_SPACE.
  return message?.includes('NO_SPACE') ? 'full' : (REASONS[name] ?? 'failed');
}
