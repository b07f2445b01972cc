/** Shape of `content/chains.yaml`: statements, each followed from speaker to agency to outlet. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

/** What can happen to a statement on a step; the words learners see are in `labels.ts`. */
export const Kind = z.enum(['slip', 'wording', 'scope', 'certainty', 'fusion']);

/** A hand through which the statement passes. */
export const Station = z.strictObject({
  /** Person or body, as learners see it. */
  who: Text,
  /** Source whose mark the station carries; absent for a speaker and for a tweet. */
  hand: Id.optional(),
  /** Source or outside excerpt whose words stand in “…” here; without it there are no quotations. */
  source: Id.optional(),
  /** Where they stand in that source. */
  paragraphs: z.array(Id).default([]),
  /** What the statement says here. “…” is verbatim from `source`; `_…_` marks the words that change. */
  text: Text,
});

/** From one station to the next. */
export const Step = z.discriminatedUnion('result', [
  z.strictObject({
    result: z.literal('changed'),
    kinds: z.array(Kind).min(1),
    /** What changed, and what that does to the sentence. */
    what: Text,
    /** inside: provable in our copies of the articles. outside: rests on a text beyond the five. */
    proof: z.enum(['inside', 'outside']),
    /** The texts compared. */
    by: Text,
  }),
  z.strictObject({
    result: z.literal('same'),
    what: Text,
    proof: z.enum(['inside', 'outside']),
    by: Text,
  }),
  z.strictObject({
    result: z.literal('unchecked'),
    /** Why nobody can compare here. */
    what: Text,
  }),
]);

/** One statement on its way. */
export const Chain = z.strictObject({
  id: Id,
  /** The question it answers; learners choose by it. */
  title: Text,
  /** Speaker, agency or tweet, outlet. */
  stations: z.tuple([Station, Station, Station]),
  /** Speaker to agency, agency to outlet. */
  steps: z.tuple([Step, Step]),
});

export const ChainsFile = z.strictObject({ chains: z.array(Chain).min(1) });

export type Chain = z.output<typeof Chain>;
export type Station = z.output<typeof Station>;
export type Step = z.output<typeof Step>;
export type Kind = z.output<typeof Kind>;
