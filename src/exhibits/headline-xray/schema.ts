/** Shape of `content/headlines.yaml`: headlines in parts, each looked up in its text. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

const Part = z
  .strictObject({
    /** Words of the headline, with the marks that it has around them. */
    text: Text,
    fit: z.enum(['same', 'form', 'word']),
    /** Paragraphs that have it, or have something else in its place. */
    at: z.array(Id).min(1),
    /** What the text has; needed where it has not the same words. */
    says: Text.optional(),
  })
  .refine(({ fit, says }) => (fit === 'same') === (says === undefined), {
    message: 'a part says what the text has, unless it has the same words',
  });

export const HeadlinesFile = z.strictObject({
  headlines: z
    .array(
      z.strictObject({
        source: Id,
        /** What the parts come to, in one sentence. */
        finding: Text,
        parts: z.array(Part).min(2),
      }),
    )
    .min(1),
});
export type Headlines = z.output<typeof HeadlinesFile>;
