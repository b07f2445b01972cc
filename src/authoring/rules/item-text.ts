/** Texts as the item rules compare them. */
import { foldShapes, wordsOf } from '../../text/words.ts';

/** “…” with the label behind it, and ‘…’; an apostrophe inside a word closes nothing. */
const QUOTED = /“[^“”]*”(?: \([^()]{1,60}\))?|‘[^‘]*?’(?![\p{L}\p{N}])/gu;

/** A text in its author's own words: what it quotes, and the marks of emphasis, are left out. */
export const ownWords = (text: string) =>
  text.replace(QUOTED, ' ').replace(/(?<!\w)_|_(?!\w)/g, '');

/** The words of a text in lower case, one space between them, no punctuation: for comparing. */
export const plainWords = (text: string) =>
  wordsOf(text)
    .map(({ bare }) => bare.toLowerCase())
    .join(' ');

/** Words that say nothing of the matter, and stand in any text. */
const EMPTY: ReadonlySet<string> = new Set(
  `a about after again all also an and any are as at be because been before being between both but
   by can could did do does doing done down during each either else every few first for from had has
   have he her here him his how i if in into is it its itself just last less like many may me might
   more most much must my neither no none nor not nothing now of off on once one only or other our
   out over own same say says said she should since so some such than that the their them then there
   these they this those three through to too two under until up upon us very was we were what when
   where whether which while who whom whose why will with within without would yet you your`.split(
    /\s+/,
  ),
);

/** Words with a meaning of their own, without the endings of number and tense. */
export function contentWords(text: string): Set<string> {
  const words = plainWords(text.replace(/_/g, ' ')).split(' ');
  return new Set(words.filter((word) => word !== '' && !EMPTY.has(word)).map(stem));
}

/** Endings of number, tense and possession taken off, so that ‘reports’ and ‘reported’ are one. */
function stem(word: string): string {
  const base = foldShapes(word).replace(/'s?$/, '');
  if (base.length < 5) return base.length > 3 ? base.replace(/(?<=[^s])s$/, '') : base;
  return base.replace(/(?:ing|ed|es|(?<=[^s])s|(?<=[^e])e)$/, '');
}
