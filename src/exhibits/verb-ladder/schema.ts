/** Shape of `content/ladder.yaml`: one piece of news on several rungs, from own voice to hedge. */
import { z } from 'zod';
import { Id, Text } from '../../evidence/schema.ts';

/** Words of an article on a rung: those that its account of a claim quotes. */
const Words = z.strictObject({
  claim: Id,
  source: Id,
  /** What they speak of, in our words. */
  on: Text,
});

export const LadderFile = z.strictObject({
  /** What the upper end means. */
  top: Text,
  /** What the lower end means. */
  bottom: Text,
  rungs: z
    .array(
      z.strictObject({
        id: Id,
        /** The verb or form that makes this rung. */
        name: Text,
        /** The same news at this strength, in our words. */
        sentence: Text,
        /** What changes for the reader. */
        reader: Text,
        words: z.array(Words).default([]),
        /** Stands in place of words where there are none. */
        none: Text.optional(),
      }),
    )
    .min(2, 'a ladder has at least two rungs')
    .refine(
      (rungs) => rungs.every(({ words, none }) => (words.length === 0) === (none !== undefined)),
      {
        message: 'a rung has either `words`, or `none` to say that there are none',
      },
    ),
});
export type LadderData = z.output<typeof LadderFile>;
