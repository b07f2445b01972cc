/**
 * Reads an event from an unknown value: from the store, another tab or a file. Written by hand
 * because every lesson page loads it; `event.schema.ts` says the same in zod and is its oracle in
 * tests.
 */
import {
  CERTAINTIES,
  type EventKind,
  type EventOf,
  ID,
  LIMITS,
  MODES,
  type RecordEvent,
} from './event.ts';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;
/** A check for each field of an event, so that a forgotten one does not compile. */
type ShapeOf<E> = { readonly [F in keyof Required<E>]: Check };

/** The event itself, or why it is none. */
export type ReadEvent =
  | { readonly ok: true; readonly event: RecordEvent }
  | { readonly ok: false; readonly reason: string };

/** An object as JSON or the structured clone makes it: no class, no array. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // `Object.prototype`, of whichever window or worker, is the one that has no prototype itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value can be the id of anything in the record. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && ID.test(value);

const between = (value: unknown, min: number, max: number): boolean =>
  typeof value === 'number' && value >= min && value <= max;
const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
/** Goes by a copy, since the structured clone keeps holes and `every` passes over them. */
const list = (value: unknown, min: number, max: number, check: Check): boolean =>
  Array.isArray(value) && between(value.length, min, max) && [...value].every(check);

const ids: Check = (value) => list(value, 1, LIMITS.list, isId);

/** Of a four-digit year. Back and forth, since `2026-02-30` is read as the second of March. */
const instant: Check = (value) =>
  typeof value === 'string' && value.length === 24 && new Date(value).toJSON() === value;

function isJson(value: unknown, depth: number): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (Number.isFinite(value)) return true;
  if (depth === 0) return false;
  const inside: Check = (item) => isJson(item, depth - 1);
  if (!isPlain(value)) return list(value, 0, LIMITS.response, inside);
  // An own `__proto__` would become the prototype where somebody copies with `Object.assign`.
  return !Object.hasOwn(value, '__proto__') && Object.values(value).every(inside);
}

const response: Check = (value) =>
  isJson(value, LIMITS.depth) && JSON.stringify(value).length <= LIMITS.response;

/** The first thing wrong with an object, in words; undefined when all is well. */
function fault(value: Record<string, unknown>, shape: Shape): string | undefined {
  for (const field of Object.keys(value)) {
    if (!Object.hasOwn(shape, field)) return `${field.slice(0, 40)}: unknown`;
  }
  for (const [field, check] of Object.entries(shape)) {
    if (Object.hasOwn(value, field)) {
      if (!check(value[field])) return `${field}: not valid`;
    } else if (field !== 'certainty' && field !== 'same') return `${field}: missing`;
  }
  return undefined;
}

const like =
  (shape: Shape): Check =>
  (value) =>
    isPlain(value) && !fault(value, shape);

const points: Check = (value) => between(value, 0, LIMITS.points);
const ungraded = like({ kind: oneOf('ungraded') });
const scored = like({ kind: oneOf('scored'), earned: points, possible: points });
const score: Check = (value) => {
  if (!scored(value)) return ungraded(value);
  // Both have just been found to be numbers.
  const { earned, possible } = value as { earned: number; possible: number };
  return possible > 0 && earned <= possible;
};

const level: Check = (value) => Number.isInteger(value) && between(value, 0, LIMITS.level);
const ratings: Check = (value) =>
  isPlain(value) &&
  list(Object.keys(value), 1, LIMITS.criteria, isId) &&
  Object.values(value).every(level);

/** The kind has chosen the shape, so it is right. */
const common = { v: oneOf(1), id: isId, learner: isId, at: instant, kind: () => true };
const about = { ...common, question: isId, revision: isId };

/** In a map, so that no name of a prototype is a kind. */
const SHAPES = new Map<unknown, Shape>(
  Object.entries({
    attempt: {
      ...about,
      response,
      score,
      certainty: oneOf(...CERTAINTIES),
      // Whole, from 0, of 32 bits: `>>>` changes every other number.
      seed: (value) => typeof value === 'number' && value >>> 0 === value,
      context: like({ quiz: isId, mode: oneOf(...MODES) }),
    },
    hint: { ...about, hint: level },
    'self-rating': { ...about, attempt: isId, ratings },
    reset: { ...common, questions: (value) => value === 'all' || ids(value) },
    void: { ...common, events: ids, hidden: (value) => typeof value === 'boolean' },
    learner: {
      ...common,
      name: (value) => typeof value === 'string' && between(value.length, 1, LIMITS.name),
      same: isId,
    },
  } satisfies { readonly [K in EventKind]: ShapeOf<EventOf<K>> }),
);

/** Reads an event of the current version. Never throws; what it accepts it returns unchanged. */
export function readEvent(value: unknown): ReadEvent {
  const shape = isPlain(value) && SHAPES.get(value['kind']);
  const reason = shape ? fault(value, shape) : 'kind: unknown';
  // Every field of the kind has been checked, and there are no others.
  return reason ? { ok: false, reason } : { ok: true, event: value as RecordEvent };
}
