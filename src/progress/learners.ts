/**
 * Whose events are whose. Every device makes a learner id of its own, so that one person has
 * several, and one device can hold several people. `learner` events name a person and join ids.
 */
import type { LearnerEvent, RecordEvent } from './event.ts';
import { hiddenIds } from './fold.ts';
import { inOrder } from './order.ts';

/** A person with at least one event. */
export interface Learner {
  /** All ids of this person, sorted. */
  readonly ids: readonly string[];
  /** The name given last; undefined where none was. */
  readonly name: string | undefined;
  /** Number of answers. */
  readonly answers: number;
}

/** `learner` events that no `void` hides, in order. */
function naming(events: readonly RecordEvent[]): LearnerEvent[] {
  const hidden = hiddenIds(events);
  return inOrder(events.filter((event) => event.kind === 'learner')).filter(
    ({ id }) => !hidden.has(id),
  );
}

/** All ids of the person who has this one. Joining is symmetric and goes on from id to id. */
export function idsOf(learner: string, events: readonly RecordEvent[]): Set<string> {
  const joins = naming(events).flatMap(({ learner: one, same: two }) => (two ? [[one, two]] : []));
  const ids = new Set([learner]);
  // Each round follows the joins one id further.
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const join of joins) {
      if (join.some((id) => ids.has(id))) for (const id of join) ids.add(id);
    }
  }
  return ids;
}

/** The events of one person, among those of everybody on the device. */
export function eventsOf(learner: string, events: readonly RecordEvent[]): RecordEvent[] {
  const ids = idsOf(learner, events);
  return events.filter((event) => ids.has(event.learner));
}

/** Everybody who has events here, in the order of their first one. */
export function learnersIn(events: readonly RecordEvent[]): Learner[] {
  const names = naming(events);
  const seen = new Set<string>();
  return inOrder(events).flatMap(({ learner }): Learner[] => {
    if (seen.has(learner)) return [];
    const ids = idsOf(learner, events);
    for (const id of ids) seen.add(id);
    const mine = events.filter((event) => ids.has(event.learner));
    return [
      {
        ids: [...ids].sort(),
        name: names.findLast((event) => ids.has(event.learner))?.name,
        answers: mine.filter(({ kind }) => kind === 'attempt').length,
      },
    ];
  });
}
