/** Typed words as short answers and gaps compare them. */
import { foldShapes } from '../text/words.ts';

/**
 * The same for texts that differ only in how they are typed: width and ligatures (Unicode NFKC),
 * spaces, the shapes of quotation marks, apostrophes and dashes, case, punctuation at the end, and
 * quotation marks around all of it. Independent of the machine's language; folding twice changes
 * nothing. Accents, hyphens and commas inside stay: they can tell two words apart.
 */
export function foldText(text: string): string {
  // Shapes twice: NFKC tears a spacing accent apart, and makes quotation marks of full-width ones.
  return foldShapes(foldShapes(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/^[ ']+|[ '.,;:!?]+$/gu, '');
}

/**
 * Whether two texts are the same but for one slip of the hand: a letter left out, added or
 * replaced, or two neighbours swapped (Damerau 1964, ‘A technique for computer detection and
 * correction of spelling errors’, Communications of the ACM 7(3)).
 */
export function isOneSlip(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const same = (skip: number, skipOther: number) =>
    one.slice(at + skip) === other.slice(at + skipOther);
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return same(1, 1) || same(1, 0) || same(0, 1) || (swapped && same(2, 2));
}
