/** Shape of `content/endings.yaml`: announcements of one end, each at its stage. */
import { z } from 'zod';
import { Day, Id, Text } from '../../evidence/schema.ts';

export const EndingsFile = z.strictObject({
  /** First and last day of the drawing. */
  from: Day,
  to: Day,
  announcements: z
    .array(
      z.strictObject({
        /** Event of the timeline. */
        event: Id,
        /** The account that quotes it. */
        claim: Id,
        source: Id,
        stage: z.enum(['ahead', 'underway', 'done']),
        /** Speaker, where the account names none. */
        by: Text.optional(),
      }),
    )
    .min(2),
});
export type Endings = z.output<typeof EndingsFile>;
