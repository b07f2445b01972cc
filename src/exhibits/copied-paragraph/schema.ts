/** Shape of `content/copied.yaml`: paragraphs that stand in two reports, as runs of words. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

const Spot = z.strictObject({ source: Id, paragraph: Id });

/** A run of words: the same in both, the same and shown, or added in the later one. */
const Run = z.union([
  z.strictObject({ same: z.int().positive() }),
  z.strictObject({ phrase: Id }),
  z.strictObject({ added: Text }),
]);

export const CopiedFile = z.strictObject({
  pairs: z
    .array(
      z.strictObject({
        id: Id,
        title: Text,
        claim: Id,
        /** The earlier report. */
        first: Spot,
        /** The later one. */
        again: Spot,
        runs: z.array(Run).min(1),
        /** What the two rows show, in a sentence. */
        finding: Text,
      }),
    )
    .min(1),
});
export type Copied = z.output<typeof CopiedFile>;
