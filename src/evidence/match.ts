/** Where the words of a quotation stand in a banked phrase. */
import { sameButFirstCase, type Word, wordsOf } from '../text/words.ts';
import type { BankPhrase } from './phrases.ts';

/** Fewest words that may be taken out of a longer phrase. */
export const LEAST_RUN = 3;
/** Most words that a quotation may have. */
export const MOST_WORDS = 12;

/** A run of words of one phrase: indexes of the first word and of the one behind the last. */
export interface Run {
  phrase: BankPhrase;
  start: number;
  end: number;
}

/** All places where these words stand in the phrase, without a word between them or beside. */
export function runsIn(phrase: BankPhrase, words: readonly Word[], foldCase: boolean): Run[] {
  const runs: Run[] = [];
  if (words.length === 0) return runs;
  for (let start = 0; start + words.length <= phrase.words.length; start += 1) {
    const here = phrase.words.slice(start, start + words.length);
    if (sameWords(words, here, foldCase)) runs.push({ phrase, start, end: start + words.length });
  }
  return runs;
}

/** Equal words; punctuation counts inside the run and is folded away at its two ends. */
export function sameWords(a: readonly Word[], b: readonly Word[], foldCase: boolean): boolean {
  const last = a.length - 1;
  return (
    a.length === b.length &&
    a.every((word, at) => {
      const other = b[at];
      if (!other) return false;
      const own = trimmed(word, at === 0, at === last);
      const theirs = trimmed(other, at === 0, at === last);
      return own === theirs || (at === 0 && foldCase && sameButFirstCase(own, theirs));
    })
  );
}

/** The word without the punctuation in front of it, behind it, or both. */
function trimmed({ text, bare }: Word, front: boolean, back: boolean): string {
  const at = text.indexOf(bare);
  return text.slice(front ? at : 0, back ? at + bare.length : text.length);
}

/** Long enough to be quoted: the whole phrase, or three words of it. */
export const isEnough = ({ phrase, start, end }: Run) =>
  end - start >= Math.min(LEAST_RUN, phrase.words.length);

/** The parts of a quotation around its ellipses; brackets with an ellipsis count as one. */
export const partsOf = (words: string) =>
  words.split(/\s*(?:\[\s*)?(?:…|\.\s?\.\s?\.)(?:\s*\])?\s*/);

/** The words that are the article's: our own, in brackets, are left out. */
export function quotedWords(part: string): Word[] {
  return wordsOf(part.replace(/\[(\p{L})\](?=\p{L})/gu, '$1').replace(/\[[^\]]*\]/g, ' '));
}
