/** Texts that typed answers are compared with. */
import { Text } from '../fields.ts';
import { foldText } from '../fold-text.ts';

/** At most so many characters, something left of them when folded, and no marks of ours. */
export const typedText = (most: number) =>
  Text.max(most, `at most ${most} characters can be typed`)
    .refine((text) => foldText(text) !== '', { message: 'punctuation alone is no answer' })
    .refine((text) => !/[_“”[\]{}]/u.test(text), {
      message: 'it is compared with what is typed: write it without _, [ ], { }, “ and ”',
    });

/** Whether two of these are the same. */
export const doubles = (texts: readonly string[]) => new Set(texts).size < texts.length;
