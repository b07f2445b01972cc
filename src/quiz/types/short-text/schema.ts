import { z } from 'zod';
import { editDistance } from '../../../text/nearest.ts';
import { Id, questionFields, Text } from '../../fields.ts';
import { foldText } from '../../fold-text.ts';
import { typedText } from '../typed-text.ts';

/** Longest answer that can be typed. */
export const MOST_TYPED = 200;

/** An answer with full marks. */
const Accepted = z.strictObject({
  text: typedText(MOST_TYPED),
  /** Why it is right. Needed in the first entry; other spellings may do without. */
  feedback: Text.optional(),
});

/** An answer that you expect, and that is wrong or partly right. */
const Known = z.strictObject({
  text: typedText(MOST_TYPED),
  /** Why it is not, or not quite, right. */
  feedback: Text,
  /** Share of the points, 0 (wrong) to just below 1. Default 0. */
  credit: z.number().min(0).lt(1, 'what earns the whole point stands under `accept`').default(0),
  /** Id of the misconception behind it. */
  misconception: Id.optional(),
});

/** Numbers, and words that are one, where a letter more or less is another number. */
const NUMBER =
  /\p{N}|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion)s?\b/iu;

/** Why a slip of the hand may not be forgiven near this text; undefined where it may. */
function noTypos(text: string, others: readonly string[]): string | undefined {
  if (NUMBER.test(text)) return 'it holds a number, and one digit more or less is another number';
  if (/\p{Lu}/u.test(text)) return 'it holds a name: another name may be one letter away';
  const folded = foldText(text);
  if (folded.length < 5) return 'it is shorter than five characters';
  const near = others.find((other) => editDistance(folded, foldText(other)) <= 2);
  return near === undefined ? undefined : `it lies within two letters of ‘${near}’`;
}

/** Words typed into a box. The first text in `accept`, then `known`, that is the same decides. */
export const schema = z
  .strictObject({
    type: z.literal('short-text'),
    ...questionFields,
    /** Answers with full marks, the best one first. Case, spaces and final punctuation are free. */
    accept: z
      .array(Accepted)
      .min(1, 'at least one text has to count')
      .refine(([first]) => first?.feedback !== undefined, {
        message: 'the first text needs `feedback`: it says why the answer is right',
      }),
    /** Answers that you expect, wrong or partly right, each with its reason. */
    known: z.array(Known).default([]),
    /** Shown for an answer that neither list holds. */
    otherwise: Text,
    /**
     * Forgives one slip of the hand: a letter left out, added, replaced or swapped with its
     * neighbour. Default false. Never for numbers, dates or names.
     */
    typos: z.boolean().default(false),
  })
  .superRefine(({ accept, known, typos }, context) => {
    const listed = [
      ...accept.map(({ text }, at) => ({ text, path: ['accept', at, 'text'] })),
      ...known.map(({ text }, at) => ({ text, path: ['known', at, 'text'] })),
    ];
    for (const [place, { text, path }] of listed.entries()) {
      const before = listed.slice(0, place);
      const same = before.find((other) => foldText(other.text) === foldText(text));
      const close = typos
        ? noTypos(
            text,
            before.map((other) => other.text),
          )
        : undefined;
      const message = same
        ? `it is read like ‘${same.text}’ above, so it never decides: take it out`
        : close && `\`typos\` cannot be on here: ${close}`;
      if (message) context.addIssue({ code: 'custom', path, message });
    }
  });
export type ShortText = z.output<typeof schema>;
