/** Random events for property tests. Only tests import it. */
import fc from 'fast-check';
import {
  CERTAINTIES,
  ID,
  type Json,
  LIMITS,
  MODES,
  type QuestionEvent,
  type RecordEvent,
} from './event.ts';

/** Any id at all. */
export const anyId: fc.Arbitrary<string> = fc.stringMatching(ID);
/** Few enough that events meet under one id or question. */
const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const someQuestion = fc.constantFrom('q1', 'q2', 'q3');
const someRevision = fc.constantFrom('r1', 'r2');

/** Instants with milliseconds, of any four-digit year; close together when `near`. */
function instants(near: boolean): fc.Arbitrary<string> {
  const min = new Date(near ? '2026-03-02T09:00:00.000Z' : '0000-01-01T00:00:00.000Z');
  const max = new Date(near ? '2026-03-02T09:00:00.020Z' : '9999-12-31T23:59:59.999Z');
  return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString());
}

/** What JSON can hold, within the guard's depth and size. */
export const anyResponse: fc.Arbitrary<Json> = fc
  .jsonValue({ maxDepth: 3 })
  // There and back, since JSON knows no negative zero.
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)
  .filter((value) => !JSON.stringify(value).includes('"__proto__"'));

const score = fc.oneof(
  fc.constant({ kind: 'ungraded' } as const),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: LIMITS.points }))
    .map(([share, possible]) => ({ kind: 'scored', earned: share * possible, possible }) as const),
);

/** Valid events of every kind. `near` draws ids, questions and instants from small sets. */
export function events({ near = false } = {}): fc.Arbitrary<RecordEvent> {
  const id = near ? someId : anyId;
  const common = {
    v: fc.constant(1 as const),
    id,
    learner: near ? fc.constant('me') : anyId,
    at: instants(near),
  };
  const about = {
    ...common,
    question: near ? someQuestion : anyId,
    revision: near ? someRevision : anyId,
  };
  const ids = fc.array(near ? someId : anyId, { minLength: 1, maxLength: 4 });
  const level = fc.integer({ min: 0, max: LIMITS.level });
  const attempt = {
    ...about,
    kind: fc.constant('attempt' as const),
    response: anyResponse,
    score,
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    context: fc.record({ quiz: anyId, mode: fc.constantFrom(...MODES) }),
  };
  return fc.oneof(
    { weight: 4, arbitrary: fc.record(attempt) },
    fc.record({ ...attempt, certainty: fc.constantFrom(...CERTAINTIES) }),
    fc.record({ ...about, kind: fc.constant('hint' as const), hint: level }),
    fc.record({
      ...about,
      kind: fc.constant('self-rating' as const),
      attempt: id,
      ratings: fc.dictionary(anyId, level, { minKeys: 1, maxKeys: 4 }),
    }),
    fc.record({
      ...common,
      kind: fc.constant('reset' as const),
      questions: fc.oneof(
        fc.constant('all' as const),
        near ? fc.array(someQuestion, { minLength: 1, maxLength: 2 }) : ids,
      ),
    }),
    fc.record({ ...common, kind: fc.constant('void' as const), events: ids, hidden: fc.boolean() }),
    fc.record({
      ...common,
      kind: fc.constant('learner' as const),
      name: fc.string({ minLength: 1, maxLength: LIMITS.name, unit: 'grapheme' }).map(cut),
    }),
  );
}

function cut(name: string): string {
  return name.slice(0, LIMITS.name);
}

const ATTEMPT = {
  v: 1,
  id: 'e1',
  learner: 'me',
  at: '2026-03-02T09:00:00.000Z',
  kind: 'attempt',
  question: 'q1',
  revision: 'r1',
  response: 'both',
  score: { kind: 'scored', earned: 1, possible: 1 },
  seed: 0,
  context: { quiz: 'z1', mode: 'page' },
} as const;

/** A right answer to q1 at nine o'clock, with what the test needs otherwise. */
export function attempt(change: Partial<Extract<RecordEvent, { kind: 'attempt' }>> = {}) {
  return { ...ATTEMPT, ...change } satisfies QuestionEvent;
}

/** An instant on the second of March 2026. */
export function at(time: string): string {
  return `2026-03-02T${time}:00.000Z`;
}
