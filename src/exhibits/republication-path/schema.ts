/** Shape of a republication path: its steps, and the clues by which a reader can tell. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

export const RepublicationFile = z.strictObject({
  /** The source whose copy is traced. */
  source: Id,
  /** From the event to our copy. */
  steps: z
    .array(
      z.strictObject({
        /** What kind of station it is. */
        what: Text,
        /** Who does what there. */
        who: Text,
        /** Day, or that it is not known. */
        when: Text,
        /** How much of it the module's makers have seen. */
        seen: z.enum(['seen', 'part-seen', 'quoted', 'not-seen']),
        /** How we know of it. */
        known: Text,
      }),
    )
    .min(2, 'a path has at least two steps'),
  /** Parts of our copy, each with the answer to ‘whose is it?’. */
  clues: z
    .array(z.strictObject({ id: Id, clue: Text, whose: Text, because: Text }))
    .min(1, 'a path needs at least one clue'),
});
export type Republication = z.output<typeof RepublicationFile>;
