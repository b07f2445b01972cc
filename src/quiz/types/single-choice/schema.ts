import { z } from 'zod';
import { Option, questionFields } from '../../fields.ts';

/** One answer out of two to six. Exactly one option is correct. */
export const schema = z.strictObject({
  type: z.literal('single-choice'),
  ...questionFields,
  options: z
    .array(Option)
    .min(2, 'a choice needs at least two options')
    .max(6, 'more than six options cannot be compared at a glance')
    .refine((options) => options.filter((option) => option.correct).length === 1, {
      message: 'exactly one option is `correct: true`',
    }),
});
export type SingleChoice = z.output<typeof schema>;
