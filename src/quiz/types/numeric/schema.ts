import { z } from 'zod';
import { Id, questionFields, Text } from '../../fields.ts';

/** A value with its tolerance and its reason. */
const Answer = z.strictObject({
  value: z.number(),
  /** Nominal: value ± this many. Default 0. */
  tolerance: z.number().nonnegative().default(0),
  /** Relative: value ± this share of it. Used instead of `tolerance`. */
  relative: z.number().positive().max(0.5).optional(),
  /** Id of the unit that goes with it; needed where units are offered. */
  unit: Id.optional(),
  /** 1 is right, 0 a known wrong value, between them partly right. Default 1. */
  credit: z.number().min(0).max(1).default(1),
  /** Why this value is right or not. */
  feedback: Text,
  misconception: Id.optional(),
});

/** A number, read tolerantly. The first matching answer in the list decides. */
export const schema = z.strictObject({
  type: z.literal('numeric'),
  ...questionFields,
  /** Word behind the box, where there is one unit only. */
  suffix: Text.optional(),
  /** Units to choose from, where the unit is part of the task. */
  units: z
    .array(z.strictObject({ id: Id, text: Text }))
    .min(2)
    .optional(),
  answers: z.array(Answer).refine((answers) => answers.some((answer) => answer.credit === 1), {
    message: 'at least one answer has full credit',
  }),
  /** Shown for a value that no answer names. */
  otherwise: Text,
});
export type Numeric = z.output<typeof schema>;
