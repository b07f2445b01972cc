/**
 * The record of learning is a list of events that is only ever added to. Progress, mastery and
 * review are computed from it; nothing computed is stored.
 *
 * A sample:
 *
 *   { "v": 1, "id": "5f0c…", "learner": "91ab…", "at": "2026-03-02T09:15:04.120Z",
 *     "kind": "attempt", "question": "two-counts", "revision": "k3v9x2",
 *     "response": "both", "score": { "kind": "scored", "earned": 1, "possible": 1 },
 *     "certainty": "fairly", "seed": 20201117, "context": { "quiz": "counts-exit", "mode": "page" } }
 *
 * Life cycle: an answer makes an event → the page adds it to the store in a transaction of its own
 * → other tabs hear of it → folds read it → an export carries it → an import elsewhere unites it
 * with what is there. No event is changed or removed on the way; `reset` and `void` hide others.
 *
 * When things change:
 * - Wording of a question changes: `revision` stays, the answer counts on.
 * - Its key changes: `revision` changes; the question is asked again, the attempt stays as history.
 * - An option is removed: the response keeps its id; the page shows it as a removed option.
 * - A question moves to another quiz: its id stays, so its history moves along.
 * - A question is deleted: no outline names it any more; its events stay and are exported.
 * - This format needs a new field or a new meaning: version 2, a step in `migrate.ts`, a frozen
 *   specimen in `tests/specimens/`. A version has exactly the fields below, so that a page which
 *   cannot know a field never drops it silently.
 * - A page meets a version newer than its own: it leaves the event as it is and says so.
 */

/** A value that JSON can hold. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** How sure the learner felt. Never part of a score. */
export const CERTAINTIES = ['no-idea', 'guess', 'fairly', 'certain'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where an answer was given: on a lesson or quiz page, before a class, or in review. */
export const MODES = ['page', 'classroom', 'review'] as const;
export type Mode = (typeof MODES)[number];

/** A score without its parts. An unanswered question makes no event. */
export type RecordedScore =
  | { readonly kind: 'scored'; readonly earned: number; readonly possible: number }
  | { readonly kind: 'ungraded' };

interface Envelope {
  /** Version of the event's format. */
  readonly v: 1;
  /** Unique over all devices; two events with one id are the same event. */
  readonly id: string;
  /** Whose event it is: a random id made on the device. */
  readonly learner: string;
  /** Instant in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
  readonly at: string;
}

/** An answer. */
export interface AttemptEvent extends Envelope {
  readonly kind: 'attempt';
  readonly question: string;
  /** Hash of all that decides the score: the key, not the wording. */
  readonly revision: string;
  /** In the question type's own form, by option ids; at most 20,000 characters of JSON. */
  readonly response: Json;
  readonly score: RecordedScore;
  readonly certainty?: Certainty;
  /** Seed of the order in which the options stood, 32 bits. */
  readonly seed: number;
  readonly context: { readonly quiz: string; readonly mode: Mode };
}

/** A hint was opened. */
export interface HintEvent extends Envelope {
  readonly kind: 'hint';
  readonly question: string;
  readonly revision: string;
  /** Its place in the question's list, from 0. */
  readonly hint: number;
}

/** The learner judged an answer of their own by a rubric. */
export interface SelfRatingEvent extends Envelope {
  readonly kind: 'self-rating';
  readonly question: string;
  readonly revision: string;
  /** Id of the attempt that is judged. */
  readonly attempt: string;
  /** Level per criterion id. */
  readonly ratings: Readonly<Record<string, number>>;
}

/** Start over: hides all earlier events of these questions. */
export interface ResetEvent extends Envelope {
  readonly kind: 'reset';
  readonly questions: 'all' | readonly string[];
}

/** Hides other events whenever they happened (undo of an import), or shows them again. */
export interface VoidEvent extends Envelope {
  readonly kind: 'void';
  /** Ids, 500 at most; a larger import takes several events. */
  readonly events: readonly string[];
  /** False brings them back. The latest event about an id decides. */
  readonly hidden: boolean;
}

/** The learner's name, and another learner id that is the same person's. */
export interface LearnerEvent extends Envelope {
  readonly kind: 'learner';
  readonly name: string;
  readonly same?: string;
}

export type RecordEvent =
  | AttemptEvent
  | HintEvent
  | SelfRatingEvent
  | ResetEvent
  | VoidEvent
  | LearnerEvent;
export type EventKind = RecordEvent['kind'];
export type EventOf<K extends EventKind> = Extract<RecordEvent, { kind: K }>;
/** An event about one question. */
export type QuestionEvent = AttemptEvent | HintEvent | SelfRatingEvent;

type WithoutEnvelope<E> = E extends RecordEvent ? Omit<E, keyof Envelope> : never;
/** What happened, before it has an id, a learner and an instant. */
export type NewEvent = WithoutEnvelope<RecordEvent>;

/** Limits that the guard and its oracle share. */
export const LIMITS = {
  /** Characters of a response's JSON. */
  response: 20_000,
  /** How deep a response's arrays and objects may nest. */
  depth: 8,
  /** Ids in a list. */
  list: 500,
  /** Criteria of a self-rating. */
  criteria: 20,
  /** Level of a criterion, and place of a hint. */
  level: 100,
  /** Characters of a learner's name. */
  name: 60,
  /** Points of one question. */
  points: 1000,
} as const;

/**
 * Ids of events, learners, questions and quizzes: letters, digits and `_ . : -`, 120 at most. They
 * begin with a letter or digit, so that `__proto__` is none.
 */
export const ID = /^[A-Za-z\d][\w.:-]{0,119}$/;
