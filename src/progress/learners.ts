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

/** All ids of the person who has this one. Joining is symmetric and goes on from id to id. */
export function idsOf(learner: string, events: readonly RecordEvent[]): Set<string> {
  const hidden = hiddenIds(inOrder(events));
  const ids = new Set([learner]);
  // Each round follows the joins one id further.
  for (let before = 0; before < ids.size; ) {
    before = ids.size;
    for (const event of events) {
      if (event.kind !== 'learner' || !event.same || hidden.get(event.id)) continue;
      if (ids.has(event.learner) || ids.has(event.same)) ids.add(event.learner).add(event.same);
    }
  }
  return ids;
}

/** Everybody who has events here, in the order of their first one. */
export function learnersIn(events: readonly RecordEvent[]): Learner[] {
  const hidden = hiddenIds(inOrder(events));
  const names = inOrder(
    events.filter((event): event is LearnerEvent => event.kind === 'learner'),
  ).filter(({ id }) => !hidden.get(id));
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
