import { z } from 'zod';
import { Id, questionFields, Text } from '../../fields.ts';

/** One choice per row; a choice may serve several rows or none. */
export const schema = z.strictObject({
  type: z.literal('matching'),
  ...questionFields,
  choices: z
    .array(z.strictObject({ id: Id, text: Text }))
    .min(2)
    .max(8),
  rows: z
    .array(
      z.strictObject({
        id: Id,
        text: Text,
        /** Id of the right choice. */
        answer: Id,
        /** Why it belongs there. */
        feedback: Text,
      }),
    )
    .min(2)
    .max(8),
});
export type Matching = z.output<typeof schema>;
