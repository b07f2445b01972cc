/** Fields that every question type shares. A type's own schema extends `questionFields`. */
import { z } from 'zod';
import { Id, Text, textUpTo } from '../evidence/schema.ts';

export { Id, Text, textUpTo };

/** What a key or an explanation rests on: a claim, or paragraphs of a source. */
export const Evidence = z.union([
  z.strictObject({ claim: Id }),
  z.strictObject({ source: Id, paragraphs: z.array(Id).min(1) }),
]);

export type EvidenceRef = z.output<typeof Evidence>;

/** One answer to choose, with the reason it is right or not. */
export const Option = z.strictObject({
  /** Permanent, unique in its question; answers are stored by it. */
  id: Id,
  text: Text,
  /** Part of the key. Default false. */
  correct: z.boolean().default(false),
  /** 12–60 words: why it is right or not, and where to look. */
  feedback: Text,
  /** Partial credit 0–1 for a defensible answer; overrides `correct`. */
  credit: z.number().min(0).max(1).optional(),
  /** Id of the misconception that this distractor draws. */
  misconception: Id.optional(),
});

export const questionFields = {
  /** Permanent, unique in the module. */
  id: Id,
  /** The task, 35 words at most; plain text with `_emphasis_` and quotations. */
  prompt: textUpTo(2000),
  /** Shown one by one on request. */
  hints: z.array(Text).default([]),
  /** Shown with the reasons, after an answer. */
  explanation: Text,
  /** At least one place that the key rests on. */
  evidence: z.array(Evidence).min(1, 'a question names its evidence'),
  /** Anchor (id of a heading) in the lesson that teaches it. */
  taughtAt: Id.optional(),
  /** Objective it tests. */
  objective: Id,
  level: z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate']),
  /**
   * For judgement items: which source is judged, and what the key says of it. No source where the
   * passage is invented.
   */
  judges: z
    .strictObject({
      source: Id.optional(),
      verdict: z.enum(['sound', 'both-right', 'neutral', 'flawed']),
    })
    .optional(),
  /** Question of which this is another form. */
  variantOf: Id.optional(),
  form: z.enum(['A', 'B']).optional(),
  pair: Id.optional(),
  /** Answers a warning of `npm run check`, with the reason. */
  allow: z.array(z.strictObject({ rule: Text, because: Text })).default([]),
};
