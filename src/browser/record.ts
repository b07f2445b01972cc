/**
 * The learner's record in this browser. An event is *saved* once its transaction has committed
 * with strict durability and the second copy has it: it then survives the browser being killed. What cannot be saved stays in
 * this page, can be exported, and is tried again with the next event.
 */
import type { NewEvent, RecordEvent } from '../progress/event.ts';
import { writeExport } from '../progress/exchange.ts';
import { readEvent } from '../progress/guard.ts';
import { readAll } from '../progress/migrate.ts';
import { nextInstant } from '../progress/order.ts';
import { database, disconnect, whenLost } from './database.ts';
import { newId, now } from './identity.ts';
import { committed, inTime, result } from './indexeddb.ts';
import { ownOf, type Reading, readEvents } from './reading.ts';
import { $saving, notSaved, reasonOf, report } from './saving.ts';
import { complete, copy, WHOLE } from './second-copy.ts';
import { store } from './store.ts';
import { hearTabs, RELOAD, tellTabs } from './tabs.ts';

export { $saving } from './saving.ts';

/** All events that this page has made, read or heard of. */
const known = new Map<string, RecordEvent>();
/** Ids of those that are in the database. */
const saved = new Set<string>();
/** Who answers on this device, once the database has told; until then a new id stands in. */
const stranger = newId();
let learner = stranger;
let latest = '';

/**
 * The events of who learns here that this page knows, in no order: its own, those it has read, those
 * of other tabs.
 */
export const $events = store<readonly RecordEvent[]>([]);

// From the first moment, so that no event of another tab falls between reading and hearing.
hearTabs((message) => {
  // Somebody else learns here now, or all was erased: what this page holds is of the past.
  if (message === RELOAD) location.reload();
  if (Array.isArray(message)) take(readAll(message).events, true);
});
whenLost(() => {
  // Whether the database is gone or only closed cannot be told: writing twice does no harm.
  saved.clear();
  notSaved('lost');
});

/** Adds an event, at once to `$events`; resolves when it is saved or could not be. Never rejects. */
export async function append(what: NewEvent): Promise<RecordEvent> {
  const at = nextInstant(now(), latest);
  const event = { v: 1, id: newId(), learner, at, ...what } as const;
  if (readEvent(event).ok) {
    take([event], false);
    await write(what);
  } else notSaved('refused');
  return known.get(event.id) ?? event;
}

/** Whether an event of this page is saved by now; what was not can be saved with a later one. */
export function isSaved(id: string): boolean {
  return saved.has(id);
}

/**
 * Reads the record into `$events`: all of it, or what is about some questions with every reset and
 * void. Undefined where it cannot be read. Never rejects.
 */
export async function load(questions?: readonly string[]): Promise<Reading | undefined> {
  try {
    const reading = await readEvents(questions);
    take(ownOf(reading), true);
    report({ quarantined: reading.quarantined.length });
    return reading;
  } catch (error) {
    notSaved(reasonOf(error));
    return undefined;
  }
}

/** The whole record as the text of an export file, with what is in this page's memory alone. */
export async function recordText(): Promise<string> {
  const { events: stored = [], newer = [], quarantined = [] } = (await load()) ?? {};
  const others = stored.filter(({ id }) => !known.has(id));
  const events = [...known.values(), ...others, ...newer];
  return writeExport({ events, quarantined, exportedAt: now() });
}

function take(events: readonly RecordEvent[], areSaved: boolean): void {
  for (const event of events) {
    if (areSaved) saved.add(event.id);
    // What is stored is never replaced, so a second time can only tell whose event it is.
    known.set(event.id, event);
    if (event.at > latest) latest = event.at;
  }
  $events.set([...known.values()]);
}

/**
 * Saves all that is not saved.
 *
 * @param what the newest. Where it is an answer, what was half typed of it goes in the same
 * transaction: whoever leaves the page at once would find it half finished again. Not so with
 * earlier ones, which may have been begun anew since.
 */
async function write(what: NewEvent): Promise<void> {
  if ($saving.get().state !== 'not-saved') report({ state: 'saving' });
  const attempt = () => commit(what).catch(reasonOf);
  let reason = await attempt();
  if (reason === 'failed') {
    // Safari and phones lose the connection of a page in the background; a fresh one often works.
    disconnect();
    reason = await attempt();
  }
  if (saved.size === known.size) report({ state: 'saved', reason: undefined });
  else if (reason) notSaved(reason);
}

async function commit(what: NewEvent): Promise<void> {
  const db = await database();
  const tx = db.transaction(['events', 'drafts'], 'readwrite', { durability: 'strict' });
  // In the same transaction, so that two tabs agree on who the learner is.
  const drafts = tx.objectStore('drafts');
  const whole = drafts.get(WHOLE);
  learner = (await result<string | undefined>(drafts.get('learner'))) ?? learner;
  drafts.put(learner, 'learner');
  drafts.delete(WHOLE);
  if (what.kind === 'attempt') drafts.delete(what.question);
  const events = [...known.values()]
    .filter(({ id }) => !isSaved(id))
    .map((event) => (event.learner === stranger ? { ...event, learner } : event));
  for (const event of events) tx.objectStore('events').put(event);
  const copied = inTime(copy(events));
  await committed(tx);
  // A browser that is killed now may lose its database, and what is saved must outlive that too.
  if (await copied) complete(db, whole.result).catch(() => {});
  for (const event of events) {
    known.set(event.id, event);
    saved.add(event.id);
  }
  tellTabs(events);
}
