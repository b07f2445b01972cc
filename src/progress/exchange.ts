/**
 * The record as one JSON file. A sample:
 *
 *   { "format": "drawdown-record", "version": 1, "exportedAt": "2026-03-02T09:20:00.000Z",
 *     "events": [ … as in event.ts, newer versions untouched … ],
 *     "quarantined": [ { "reason": "‘at’ is not valid", "entry": … } ] }
 *
 * `version` is that of the envelope; each event has its own.
 */
import { isPlain } from './guard.ts';
import { type ReadEntries, readAll } from './migrate.ts';

const FORMAT = 'drawdown-record';
const VERSION = 1;
/** Characters: room for some 50,000 events. */
const MAX_TEXT = 32_000_000;
/** Entries of one file. */
const MAX_ENTRIES = 200_000;

/** An entry that could not be read, kept with the reason. */
export interface Quarantined {
  readonly reason: string;
  readonly entry: unknown;
}

/** A file as read: nothing in it is lost, and everything not taken has a reason. */
export interface Import extends ReadEntries {
  /** With the place in the file's list, from 0. */
  readonly refused: (ReadEntries['refused'][number] & { readonly index: number })[];
  /** What the exporting device could not read either. */
  readonly quarantined: unknown[];
}

/** The file's text, one event a line. `events` may hold events of newer versions. */
export function writeExport({
  events,
  quarantined,
  exportedAt,
}: {
  readonly events: readonly unknown[];
  readonly quarantined: readonly Quarantined[];
  readonly exportedAt: string;
}): string {
  const head = JSON.stringify({ format: FORMAT, version: VERSION, exportedAt }).slice(0, -1);
  return `${head},"events":${lines(events)},"quarantined":${lines(quarantined)}}\n`;
}

function lines(entries: readonly unknown[]): string {
  return `[\n${entries.map(line).join(',\n')}\n]`;
}

/** A database holds more than JSON can, e.g. a cycle: such an entry must not cost the others. */
function line(entry: unknown): string {
  try {
    return JSON.stringify(entry);
  } catch (error) {
    return JSON.stringify({ reason: `${error}` });
  }
}

/** Reads a file's text, or says in a sentence why it is no record. Never throws. */
export function readExport(text: string): Import | { readonly error: string } {
  if (text.length > MAX_TEXT) return { error: 'The file is too large to be a record.' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { error: 'The file is damaged or is not JSON.' };
  }
  if (!isPlain(file) || file['format'] !== FORMAT) {
    return { error: 'The file is JSON, but not a record of this module.' };
  }
  const { version, events, quarantined } = file;
  if (version !== VERSION) {
    return {
      error: `The file has format ${String(version).slice(0, 20)}; this page reads ${VERSION}.`,
    };
  }
  if (!Array.isArray(events)) return { error: 'The file has no list of events.' };
  if (events.length > MAX_ENTRIES) return { error: 'The file lists too many events.' };
  const read = readAll(events);
  return {
    ...read,
    refused: placed(read.refused, events),
    quarantined: Array.isArray(quarantined) ? quarantined : [],
  };
}

/** Finds the place of each refused entry; they stand in the order of the list. */
function placed(refused: ReadEntries['refused'], events: readonly unknown[]): Import['refused'] {
  let from = 0;
  return refused.map((item) => {
    const index = events.indexOf(item.entry, from);
    from = index + 1;
    return { ...item, index };
  });
}
