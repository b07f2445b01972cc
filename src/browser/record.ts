/**
 * The learner's record in this browser. An event is *saved* once its transaction has committed
 * with strict durability: it then survives the browser being killed. What cannot be saved stays in
 * this page, can be exported, and is tried again with the next event.
 */
import type { NewEvent, RecordEvent } from '../progress/event.ts';
import { writeExport } from '../progress/exchange.ts';
import { isPlain, readEvent } from '../progress/guard.ts';
import { readStored } from '../progress/migrate.ts';
import { nextInstant } from '../progress/order.ts';
import { database, disconnect, whenLost } from './database.ts';
import { newId, now } from './identity.ts';
import { committed } from './indexeddb.ts';
import { learnerIn } from './learner.ts';
import { type Reading, readEvents } from './reading.ts';
import { $saving, type Reason, reasonOf, report } from './saving.ts';
import { hearTabs, tellTabs } from './tabs.ts';

export { $saving, type Reason, type Saving } from './saving.ts';

/** What became of an event. */
export type Saved =
  | { readonly state: 'saved'; readonly event: RecordEvent }
  | { readonly state: 'not-saved'; readonly event: RecordEvent; readonly reason: Reason };

/** `here`: added on this page, not yet saved. `elsewhere`: saved by another tab. */
export type Origin = 'here' | 'elsewhere';
type Listener = (events: readonly RecordEvent[], origin: Origin) => void;

/** All events that this page has made, read or heard of. */
const known = new Map<string, RecordEvent>();
/** Those of them that may not be in the database. */
const unsaved = new Map<string, RecordEvent>();
const listeners = new Set<Listener>();
/** Stands in until the database has told who the learner is. */
const stranger = newId();
let learner = stranger;
let latest: string | undefined;
let writing = 0;
let listening = false;

/**
 * Adds an event and resolves when its fate is known. Listeners hear of it at once. Rejects never.
 */
export async function append(what: NewEvent): Promise<Saved> {
  listen();
  const event = { v: 1, id: newId(), learner, at: nextInstant(now(), latest), ...what } as const;
  if (!readEvent(event).ok) {
    report({ state: 'not-saved', reason: 'refused' });
    return { state: 'not-saved', event, reason: 'refused' };
  }
  take([event], 'here');
  const reason = await write([event]);
  return reason ? { state: 'not-saved', event, reason } : { state: 'saved', event };
}

/** Tries again to save what is not saved; the reason if that fails. */
export function saveAgain(): Promise<Reason | undefined> {
  return write([]);
}

/** Events about these questions with every reset and void, in no order: what folds need. */
export async function eventsOf(questions: readonly string[]): Promise<RecordEvent[]> {
  await read(questions);
  const wanted = new Set(questions);
  return [...known.values()].filter(
    (event) => !('question' in event) || wanted.has(event.question),
  );
}

/** Every event, in no order. */
export async function allEvents(): Promise<RecordEvent[]> {
  await read();
  return [...known.values()];
}

/** Calls back with new events, of this page or of other tabs; returns the way to stop it. */
export function onEvents(listener: Listener): () => void {
  listen();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The whole record as the text of an export file, with what is in this page's memory alone. */
export async function recordText(): Promise<string> {
  const reading = await read();
  return writeExport({
    events: [...known.values(), ...(reading?.newer ?? [])],
    quarantined: reading?.quarantined ?? [],
    exportedAt: now(),
  });
}

/** Before anything is read, so that no event of another tab falls between reading and hearing. */
function listen(): void {
  if (listening) return;
  listening = true;
  hearTabs((message) => {
    const entries = isPlain(message) && message['events'];
    if (!Array.isArray(entries)) return;
    const read = entries.map((entry) => readStored(entry));
    take(
      read.flatMap((item) => (item.ok ? [item.event] : [])),
      'elsewhere',
    );
  });
  whenLost(() => {
    // Whether the database is gone or only closed cannot be told: writing twice does no harm.
    for (const event of known.values()) unsaved.set(event.id, event);
    // Chromium closes it on a full disk, which is then the thing to say.
    const reason = $saving.get().reason ?? 'lost';
    report({ state: 'not-saved', reason, unsaved: unsaved.size });
  });
}

function take(events: readonly RecordEvent[], origin?: Origin): void {
  const fresh = events.filter((event) => !known.has(event.id));
  for (const event of fresh) {
    known.set(event.id, event);
    if (latest === undefined || event.at > latest) latest = event.at;
  }
  if (origin && fresh.length > 0) {
    for (const listener of listeners) {
      // Apart from saving, which a listener's error must not stop.
      queueMicrotask(() => listener(fresh, origin));
    }
  }
}

async function read(questions?: readonly string[]): Promise<Reading | undefined> {
  listen();
  try {
    const reading = await readEvents(questions);
    take(reading.events);
    report({ quarantined: reading.quarantined.length });
    learner = await learnerIn(await database(), learner);
    return reading;
  } catch (error) {
    report({ state: 'not-saved', reason: reasonOf(error) });
    return undefined;
  }
}

async function write(added: readonly RecordEvent[]): Promise<Reason | undefined> {
  writing += 1;
  if (unsaved.size === 0) report({ state: 'saving', reason: undefined });
  const attempt = () => commit(added).then(() => undefined, reasonOf);
  let reason = await attempt();
  if (reason === 'failed') {
    // Safari and phones lose the connection of a page in the background; a fresh one often works.
    disconnect();
    reason = await attempt();
  }
  writing -= 1;
  if (reason) for (const event of added) unsaved.set(event.id, event);
  const failed = reason !== undefined || unsaved.size > 0;
  // Once one write has told the cause, the failures that follow from it often do not.
  const cause = reason === 'failed' || !reason ? ($saving.get().reason ?? reason) : reason;
  report({
    state: failed ? 'not-saved' : writing > 0 ? 'saving' : 'saved',
    reason: failed ? cause : undefined,
    unsaved: unsaved.size,
  });
  return reason;
}

async function commit(added: readonly RecordEvent[]): Promise<void> {
  const db = await database();
  learner = await learnerIn(db, learner);
  const events = [...unsaved.values(), ...added].map(signed);
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  for (const event of events) tx.objectStore('events').put(event);
  await committed(tx);
  for (const event of events) {
    known.set(event.id, event);
    unsaved.delete(event.id);
  }
  tellTabs({ events });
}

function signed(event: RecordEvent): RecordEvent {
  return event.learner === stranger ? { ...event, learner } : event;
}
