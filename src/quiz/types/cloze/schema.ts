import { z } from 'zod';
import { markedIds, parseMarked } from '../../../text/marked.ts';
import { Id, questionFields, Text } from '../../fields.ts';
import { foldText } from '../../fold-text.ts';
import { doubles, typedText } from '../typed-text.ts';

/** Longest choice, in characters: a longer one does not fit into a line on a phone. */
const MOST_CHOICE = 30;
/** Longest text that can be typed into a gap. */
export const MOST_TYPED = 80;

/** A choice of a gap. */
const Choice = z.strictObject({
  /** Permanent, unique in its gap; answers are stored by it. */
  id: Id,
  text: Text.max(MOST_CHOICE, `a choice inside a text has at most ${MOST_CHOICE} characters`),
  /** The one that belongs here. Default false. */
  correct: z.boolean().default(false),
});

/** One gap: choices to pick from, or texts that count when typed. */
const Gap = z
  .strictObject({
    /** Permanent, unique in its question; stands in the text as `[](id)`. */
    id: Id,
    /** Choices, shown in the text; exactly one is correct. */
    options: z
      .array(Choice)
      .min(2, 'a gap with choices needs at least two')
      .max(6, 'more than six choices cannot be compared at a glance')
      .refine((options) => options.filter(({ correct }) => correct).length === 1, {
        message: 'exactly one choice is `correct: true`',
      })
      .refine((options) => !doubles(options.map(({ id }) => id)), {
        message: 'two choices have the same id',
      })
      .refine((options) => !doubles(options.map(({ text }) => foldText(text))), {
        message: 'two choices read the same',
      })
      .optional(),
    /** Texts that count, the best one first. Case, spaces and final punctuation are free. */
    accept: z
      .array(typedText(MOST_TYPED))
      .min(1, 'at least one text has to count')
      .refine((texts) => !doubles(texts.map(foldText)), { message: 'two texts are read the same' })
      .optional(),
    /** Why this belongs here, and where to look. */
    feedback: Text,
  })
  .refine(({ options, accept }) => (options === undefined) !== (accept === undefined), {
    message: 'a gap has either `options` to choose from, or `accept` with the texts that count',
  });
export type Gap = z.output<typeof Gap>;

/** Whether a quotation or an emphasis begins or ends here without its partner. */
const isOpen = (text: string) =>
  text.split('“').length !== text.split('”').length ||
  text.split(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u).length % 2 === 0;

/** What is wrong with a text for these gaps; undefined where nothing is. */
function faultOf(text: string, gaps: readonly string[]): string | undefined {
  const used = markedIds(text);
  const named = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(', ');
  const stretches = parseMarked(text);
  const filled = stretches.find((stretch) => stretch.id !== undefined && stretch.text);
  if (filled) return `write a gap with nothing in its brackets: \`[](${filled.id})\``;
  if (stretches.some((stretch) => stretch.text.includes('](')))
    return 'a gap is written `[](id)`, with an id of lower-case letters, digits and hyphens';
  if (stretches.some((stretch) => isOpen(stretch.text)))
    return 'a gap may not stand inside a quotation or between the `_` of emphasis';
  if (doubles(used)) return 'a gap stands in the text twice: give the second one an id of its own';
  const unknown = used.filter((id) => !gaps.includes(id));
  if (unknown.length > 0) return `${named(unknown)} is not defined in \`gaps\``;
  const unused = gaps.filter((id) => !used.includes(id));
  if (unused.length > 0)
    return `the text has no place for ${named(unused)}: write \`[](${unused[0]})\``;
  return undefined;
}

/** A text with gaps to fill. */
export const schema = z
  .strictObject({
    type: z.literal('cloze'),
    ...questionFields,
    /** The text, with each gap once as `[](gap-id)`. */
    text: Text,
    gaps: z
      .array(Gap)
      .min(2, 'a text needs at least two gaps; with one, ask a single choice or a short text')
      .max(8, 'more than eight gaps take the sense out of a text')
      .refine((gaps) => !doubles(gaps.map(({ id }) => id)), {
        message: 'two gaps have the same id',
      }),
  })
  .superRefine(({ text, gaps }, context) => {
    const message = faultOf(
      text,
      gaps.map(({ id }) => id),
    );
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['text'], message });
  });
export type Cloze = z.output<typeof schema>;
