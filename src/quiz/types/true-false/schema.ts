import { z } from 'zod';
import { Id, questionFields, Text } from '../../fields.ts';

/** The reason that the choice of one verdict gets. */
const Feedback = z.strictObject({
  /** To those who say that it is so. */
  saidTrue: Text,
  /** To those who say that it is not. */
  saidFalse: Text,
});

/** A ground for the verdict; it is read behind ‘Because …’. */
const Reason = z.strictObject({
  /** Permanent, unique in its question; answers are stored by it. */
  id: Id.refine((id) => id !== 'true' && id !== 'false', {
    message: '`true` and `false` name the verdicts; give the reason another id',
  }),
  /** Goes on from ‘Because …’, and fits either verdict: else it gives the answer away. */
  text: Text.refine((text) => !/^(?:because\b|(?:yes|no|true|false)\s*[,.:;])/iu.test(text), {
    message: 'the page says ‘Because …’ before it, and a reason names no verdict',
  }),
  /** The one that carries the verdict. Default false. */
  correct: z.boolean().default(false),
  /** 12–60 words: why it carries the verdict or not, and where to look. */
  feedback: Text,
  /** Id of the misconception that this reason draws. */
  misconception: Id.optional(),
});

/** Is the statement so, and why? The prompt is the statement to judge. */
export const schema = z.strictObject({
  type: z.literal('true-false'),
  ...questionFields,
  /** Whether the statement in `prompt` is so. */
  answer: z.boolean(),
  /** One reason for each verdict, whether it is right or not. */
  feedback: Feedback,
  /** The second tier, two to five grounds to choose from. Without it the verdict is all. */
  reasons: z
    .array(Reason)
    .min(2, 'a choice needs at least two reasons')
    .max(5, 'more than five reasons cannot be compared at a glance')
    .refine((reasons) => reasons.filter(({ correct }) => correct).length === 1, {
      message: 'exactly one reason is `correct: true`',
    })
    .refine((reasons) => new Set(reasons.map(({ text }) => text)).size === reasons.length, {
      message: 'two reasons have the same text',
    })
    .optional(),
});
export type TrueFalse = z.output<typeof schema>;
