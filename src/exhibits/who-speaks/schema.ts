/** Shape of `content/speakers.yaml`: the lines of a strip, and which speakers stand on each. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

export const SpeakersFile = z.strictObject({
  levels: z
    .array(
      z.strictObject({
        id: Id,
        text: Text,
        /** As the codings of the articles name them. */
        speakers: z.array(Text).default([]),
        /** The line of paragraphs in which nobody else speaks. */
        own: z.boolean().default(false),
      }),
    )
    .min(2)
    .refine((levels) => levels.filter(({ own }) => own).length === 1, {
      message: 'one line takes the paragraphs without a speaker',
    }),
});
export type Speakers = z.output<typeof SpeakersFile>;
