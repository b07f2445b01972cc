/** Two records become one: set union by event id. Idempotent, commutative and associative. */
import type { Json, RecordEvent } from './event.ts';
import { inOrder } from './order.ts';

/** One id, two contents: damage or a forged file, since ids are random. */
export interface Conflict {
  readonly id: string;
  readonly kept: RecordEvent;
  readonly dropped: RecordEvent;
}

export interface Union {
  /** Each event once, ordered by (at, id). */
  readonly events: RecordEvent[];
  readonly conflicts: Conflict[];
}

/** JSON with sorted keys, so that equal contents are equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: Json) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/**
 * All events of all records. Where contents differ under one id, the first in the order of their
 * canonical JSON stays, which no order of merging can change.
 */
export function union(...records: readonly (readonly RecordEvent[])[]): Union {
  const kept = new Map<string, RecordEvent>();
  const conflicts: Conflict[] = [];
  for (const event of records.flat()) {
    const other = kept.get(event.id);
    const [mine, theirs] = [canonical(event), other && canonical(other)];
    if (other !== undefined && theirs !== undefined && mine !== theirs) {
      const [winner, loser] = mine < theirs ? [event, other] : [other, event];
      conflicts.push({ id: event.id, kept: winner, dropped: loser });
      kept.set(event.id, winner);
    } else kept.set(event.id, event);
  }
  return { events: inOrder([...kept.values()]), conflicts };
}
