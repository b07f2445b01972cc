/** Shape of `content/quotediffs.yaml`: sentences, and the forms in which reports print them. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

export const QuoteDiffsFile = z.strictObject({
  sentences: z
    .array(
      z.strictObject({
        id: Id,
        title: Text,
        /** The excerpt from outside the articles that has the original. */
        outside: Id,
        /** Its phrase. */
        phrase: Id,
        /** How we know the original. */
        known: Text,
        forms: z
          .array(
            z.strictObject({
              source: Id,
              /** Its phrase. */
              phrase: Id,
              /** How the words came into the report. */
              road: Text,
              /** What became of them. */
              says: Text,
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type QuoteDiffs = z.output<typeof QuoteDiffsFile>;
