/** Shape of `content/reading-card.yaml`: what a reader does with any report, part by part. */
import { z } from 'zod';
import { Id, Text, textUpTo } from '../../evidence/schema.ts';

export const ReadingCardFile = z.strictObject({
  parts: z
    .array(
      z.strictObject({
        id: Id,
        name: textUpTo(30),
        /** The question of this part. */
        ask: textUpTo(90),
        /** What to look for. */
        look: Text,
        /** Which lessons teach it, in a few words. */
        from: textUpTo(30),
      }),
    )
    // Ten rows are the most that one sheet of paper takes with room to write.
    .min(2)
    .max(10)
    .refine((parts) => new Set(parts.map(({ id }) => id)).size === parts.length, {
      message: 'two parts have the same id',
    }),
});
export type ReadingCardData = z.output<typeof ReadingCardFile>;
