/**
 * The one way in for stored events: lifts an event of an earlier version step by step to this one,
 * then reads it. Every earlier version keeps a frozen specimen in `tests/specimens/`.
 */
import { isId, isPlain, type ReadEvent, readEvent } from './guard.ts';

/**
 * Turns the object of one version into that of the next. What it gets may be damaged: it takes what
 * it finds and never throws, since the guard judges the result.
 */
export type Step = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** `STEPS[0]` lifts version 1 to 2, and so on. None yet: version 1 is the first. */
const STEPS: readonly Step[] = [];

/** An event; or why it is none; or `newer`: one to keep untouched for a later version of this code. */
export type ReadStored =
  | ReadEvent
  | { readonly ok: false; readonly newer: true; readonly reason: string };

/** Reads an event of any version. Never throws. `steps` is for tests. */
export function readStored(value: unknown, steps: readonly Step[] = STEPS): ReadStored {
  if (!isPlain(value)) return readEvent(value);
  const version = Number.isInteger(value['v']) ? Number(value['v']) : 0;
  if (version > steps.length + 1 && isId(value['id'])) {
    return { ok: false, newer: true, reason: `format ${version} is newer than this page` };
  }
  const needed = version > 0 ? steps.slice(version - 1) : [];
  return readEvent(needed.reduce((old, step) => step(old), value));
}
