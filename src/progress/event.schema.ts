/** The event's format in zod. Only tests import it, as an oracle for the guard in `guard.ts`. */
import { z } from 'zod';
import { CERTAINTIES, ID, LIMITS, MODES } from './event.ts';

const Id = z.string().regex(ID);
const Ids = z.array(Id).min(1).max(LIMITS.list);

const common = {
  v: z.literal(1),
  id: Id,
  learner: Id,
  at: z.iso.datetime({ precision: 3 }),
};
const about = { question: Id, revision: Id };

/** Levels of arrays and objects: 0 for a plain value. */
function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

/** Whether an own key `__proto__` stands anywhere inside. */
function hidesPrototype(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.hasOwn(value, '__proto__') || Object.values(value).some(hidesPrototype);
}

const Response = z
  .json()
  .refine((value) => JSON.stringify(value).length <= LIMITS.response)
  .refine((value) => depth(value) <= LIMITS.depth);

const Points = z.number().min(0).max(LIMITS.points);
const Score = z.union([
  z.strictObject({ kind: z.literal('ungraded') }),
  z
    .strictObject({ kind: z.literal('scored'), earned: Points, possible: Points.positive() })
    .refine((score) => score.earned <= score.possible),
]);

export const EventSchema = z
  // Before parsing, since zod leaves a key `__proto__` out of what it returns.
  .custom((value) => !hidesPrototype(value))
  .pipe(
    z.discriminatedUnion('kind', [
      z.strictObject({
        ...common,
        ...about,
        kind: z.literal('attempt'),
        response: Response,
        score: Score,
        certainty: z.enum(CERTAINTIES).exactOptional(),
        seed: z.int().min(0).max(0xffffffff),
        context: z.strictObject({ quiz: Id, mode: z.enum(MODES) }),
      }),
      z.strictObject({
        ...common,
        ...about,
        kind: z.literal('hint'),
        hint: z.int().min(0).max(LIMITS.level),
      }),
      z.strictObject({
        ...common,
        ...about,
        kind: z.literal('self-rating'),
        attempt: Id,
        ratings: z
          .record(Id, z.int().min(0).max(LIMITS.level))
          .refine((ratings) => Object.keys(ratings).length >= 1)
          .refine((ratings) => Object.keys(ratings).length <= LIMITS.criteria),
      }),
      z.strictObject({
        ...common,
        kind: z.literal('reset'),
        questions: z.union([z.literal('all'), Ids]),
      }),
      z.strictObject({ ...common, kind: z.literal('void'), events: Ids, hidden: z.boolean() }),
      z.strictObject({
        ...common,
        kind: z.literal('learner'),
        name: z.string().min(1).max(LIMITS.name),
        same: Id.exactOptional(),
      }),
    ]),
  );
