import { z } from 'zod';
import { Option, questionFields } from '../../fields.ts';

/** Any number of answers. At least one option is right and at least one is not. */
export const schema = z.strictObject({
  type: z.literal('multiple-response'),
  ...questionFields,
  options: z
    .array(Option)
    .min(3, 'a multiple response needs at least three options')
    .max(8, 'more than eight options cannot be compared at a glance')
    .refine((options) => options.some((option) => option.correct), {
      message: 'at least one option is `correct: true`',
    })
    .refine((options) => options.some((option) => !option.correct), {
      message: 'at least one option is not correct, else choosing all of them pays',
    }),
});
export type MultipleResponse = z.output<typeof schema>;
