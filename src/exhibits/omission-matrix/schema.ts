/** Shape of `content/omissions.yaml`: the facts that the matrix asks of every article. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

export const OmissionsFile = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        /** The claim whose accounts tell the fact. */
        claim: Id,
        /** The fact, in our words. */
        text: Text,
        /** What a reader should know of its gaps. */
        note: Text.optional(),
      }),
    )
    .min(2),
});
export type Omissions = z.output<typeof OmissionsFile>;
