/** What the events say about each question. Pure: the same events give the same result. */
import type { AttemptEvent, QuestionEvent, RecordEvent, SelfRatingEvent } from './event.ts';
import { inOrder } from './order.ts';

/**
 * Where a learner stands with one question. Shares are earned/possible, 0–1; a share is undefined
 * where nothing was scored. All but `attempts` speak of the present revision only.
 */
export interface QuestionProgress {
  /** changed: answered once, but the key has changed since. */
  readonly state: 'new' | 'answered' | 'changed';
  /** The whole history, ordered by (at, id), whatever the revision. */
  readonly attempts: readonly AttemptEvent[];
  /** The latest attempt at the present revision: what a page restores. */
  readonly current: AttemptEvent | undefined;
  /** Number of attempts. */
  readonly tries: number;
  /** Share of the first attempt. */
  readonly first: number | undefined;
  /** Share of the latest attempt. */
  readonly last: number | undefined;
  /** Best share so far. */
  readonly mastery: number | undefined;
}

/** Events about one question, in order. */
export type History = readonly QuestionEvent[];

/** Whether the latest `void` about an id hides it; the events are in order. */
export function hiddenIds(ordered: readonly RecordEvent[]): Map<string, boolean> {
  const hidden = new Map<string, boolean>();
  for (const event of ordered) {
    if (event.kind === 'void') for (const id of event.events) hidden.set(id, event.hidden);
  }
  return hidden;
}

/**
 * Visible events by question id, in order. Left out: what the latest `void` about it hides, what
 * lies before a `reset` of its question, and answers given before a class, which are the room's.
 */
export function histories(events: readonly RecordEvent[]): Map<string, History> {
  const ordered = inOrder(events);
  const hidden = hiddenIds(ordered);
  const found = new Map<string, QuestionEvent[]>();
  for (const event of ordered) {
    if (hidden.get(event.id)) continue;
    if (event.kind === 'reset') {
      const questions = event.questions === 'all' ? found.keys() : event.questions;
      for (const question of questions) found.delete(question);
    } else if (
      'question' in event &&
      !(event.kind === 'attempt' && event.context.mode === 'classroom')
    ) {
      const history = found.get(event.question) ?? [];
      history.push(event);
      found.set(event.question, history);
    }
  }
  return found;
}

/** State of a question, and its answers at the present revision, in order. */
export interface Standing {
  readonly state: QuestionProgress['state'];
  readonly present: readonly AttemptEvent[];
}

/**
 * Where a question stands at its present revision.
 *
 * @param since instant after which answers count, where a quiz was begun again; the rest is history
 */
export function standing(history: History = [], revision = '', since = ''): Standing {
  const taken = history.filter((event) => event.kind === 'attempt').filter(({ at }) => at > since);
  const present = taken.filter((attempt) => attempt.revision === revision);
  const state = present.length > 0 ? 'answered' : taken.length > 0 ? 'changed' : 'new';
  return { state, present };
}

/** Progress at the question's present revision; `since` as in `standing`. */
export function questionProgress(
  history: History = [],
  revision = '',
  since = '',
): QuestionProgress {
  const { state, present } = standing(history, revision, since);
  const shares = present.flatMap(({ score }) =>
    score.kind === 'scored' ? [score.earned / score.possible] : [],
  );
  return {
    state,
    attempts: history.filter((event) => event.kind === 'attempt'),
    current: present.at(-1),
    tries: present.length,
    first: shares[0],
    last: shares.at(-1),
    mastery: shares.length > 0 ? Math.max(...shares) : undefined,
  };
}

/** Levels by criterion that the learner gave this attempt last. */
export function ratingsOf(history: History = [], attempt = ''): Readonly<Record<string, number>> {
  const rating = history.findLast(
    (event): event is SelfRatingEvent => 'attempt' in event && event.attempt === attempt,
  );
  return rating?.ratings ?? {};
}

/** Number of different hints opened at the question's present revision. */
export function hintsOpened(history: History = [], revision = ''): number {
  const hints = history.flatMap((event) =>
    event.kind === 'hint' && event.revision === revision ? [event.hint] : [],
  );
  return new Set(hints).size;
}
