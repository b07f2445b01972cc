import { z } from 'zod';
import { Id, questionFields, Text } from '../../fields.ts';

/** The box takes 4,000 characters, about 600 words. */
const MOST_WORDS = 500;

/** One thing to look at in the text, and what one may see there. */
const Criterion = z.strictObject({
  /** Permanent, unique in its question; ratings are stored by it. */
  id: Id,
  /** What to look at, in a few words. */
  text: Text,
  /** What one sees in the text, from the least (level 0) to the most. */
  levels: z
    .array(Text)
    .min(2, 'a criterion has at least two levels')
    .max(4, 'more than four levels cannot be told apart')
    .refine((levels) => new Set(levels).size === levels.length, {
      message: 'two levels have the same words, so nobody can choose between them',
    }),
});

/** An answer to compare with, in our words. */
const Model = z.strictObject({
  text: Text,
  /** What it does well, and what it leaves out. */
  note: Text,
});

/** A text of the learner's own; then model answers to compare with and a rubric to rate it by. */
export const schema = z.strictObject({
  type: z.literal('extended-text'),
  ...questionFields,
  /** Advice on the length, in words; nothing enforces it. */
  words: z
    .strictObject({ from: z.int().min(3), to: z.int().max(MOST_WORDS) })
    .refine(({ from, to }) => from < to, { message: '`from` has to be less than `to`' }),
  /** What learners rate their own text by. */
  rubric: z
    .array(Criterion)
    .min(1, 'a text needs at least one criterion to rate it by')
    .max(6, 'more than six criteria are not read')
    .refine((rubric) => new Set(rubric.map(({ id }) => id)).size === rubric.length, {
      message: 'two criteria have the same id',
    }),
  models: z
    .array(Model)
    .min(1, 'a text needs at least one model answer to compare it with')
    .max(3, 'more than three model answers are not read'),
  /** Id of the misconception that the task brings out. */
  misconception: Id.optional(),
});
export type ExtendedText = z.output<typeof schema>;
