/** Shape of `content/acts.yaml`: single lines of the reports, taken apart into actor, act and target. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

/** named: a person, a group or a state · thing: something in its place · nobody: an empty place. */
export const ActorKind = z.enum(['named', 'thing', 'nobody']);

export const ActsFile = z.strictObject({
  events: z
    .array(
      z.strictObject({
        name: Text,
        acts: z
          .array(
            z.strictObject({
              source: Id,
              /** Id of the quoted words in that source's bank. */
              phrase: Id,
              /** The line, with `{}` for the quoted words. */
              line: Text.refine((text) => text.split('{}').length === 2, {
                message: 'a line has the place {} once',
              }),
              actor: z.strictObject({ kind: ActorKind, text: Text }),
              act: Text,
              target: Text,
              /** What else the report says, or what to think of the gap. */
              more: Text,
            }),
          )
          .min(2),
      }),
    )
    .min(1),
});
export type Acts = z.output<typeof ActsFile>;
