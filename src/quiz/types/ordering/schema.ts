import { z } from 'zod';
import { Id, questionFields, Text } from '../../fields.ts';

/** Put items in order. The file lists them in the right order; the page never starts with it. */
export const schema = z.strictObject({
  type: z.literal('ordering'),
  ...questionFields,
  /** The two ends of the order, shown at top and bottom. Default: earliest and latest. */
  from: Text.default('earliest'),
  to: Text.default('latest'),
  items: z
    .array(
      z.strictObject({
        id: Id,
        text: Text,
        /** Shown after the answer, e.g. the date. */
        shown: Text,
      }),
    )
    .min(4, 'an ordering needs at least four items')
    .max(8, 'more than eight items cannot be kept in mind'),
});
export type Ordering = z.output<typeof schema>;
