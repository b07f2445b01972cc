/**
 * The one way in for stored events: lifts an event of an earlier version step by step to this one,
 * then reads it. Every earlier version keeps a frozen specimen in `tests/specimens/`.
 */
import type { RecordEvent } from './event.ts';
import { isId, isPlain, type ReadEvent, readEvent } from './guard.ts';

/**
 * Turns the object of one version into that of the next. What it gets may be damaged: it takes what
 * it finds and never throws, since the guard judges the result.
 */
export type Step = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** `STEPS[0]` lifts version 1 to 2, and so on. None yet: version 1 is the first. */
const STEPS: readonly Step[] = [];

/** An event; or why it is none; or `newer`: one to keep untouched for a later version of this code. */
export type ReadStored = ReadEvent | { readonly ok: false; readonly newer: true };

/** Reads an event of any version. Never throws. `steps` is for tests. */
export function readStored(value: unknown, steps: readonly Step[] = STEPS): ReadStored {
  if (!isPlain(value)) return readEvent(value);
  const version = Number.isInteger(value['v']) ? (value['v'] as number) : 0;
  if (version > steps.length + 1 && isId(value['id'])) return { ok: false, newer: true };
  const needed = version > 0 ? steps.slice(version - 1) : [];
  return readEvent(needed.reduce((old, step) => step(old), value));
}

/** Many stored entries, each in one of three lists, so that nothing is lost. */
export interface ReadEntries {
  readonly events: RecordEvent[];
  /** Events of a newer version, untouched; they have an id and may be stored. */
  readonly newer: unknown[];
  /** What could not be read, and why, in the order of the entries. */
  readonly refused: { readonly reason: string; readonly entry: unknown }[];
}

/** Reads entries of any version. Never throws. */
export function readAll(entries: readonly unknown[]): ReadEntries {
  const all: ReadEntries = { events: [], newer: [], refused: [] };
  for (const entry of entries) {
    const read = readStored(entry);
    if (read.ok) all.events.push(read.event);
    else if ('newer' in read) all.newer.push(entry);
    else all.refused.push({ reason: read.reason, entry });
  }
  return all;
}
