/** What a reading grade leaves out: names, and the words that the glossary explains. */
import type { Library } from '../library.ts';

/** The words that the glossary explains, as a pattern. */
export function termsOf({ glossary }: Pick<Library, 'glossary'>): RegExp | undefined {
  const words = [...glossary.values()].flatMap(({ term, also }) => [term, ...also]);
  if (words.length === 0) return undefined;
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?:[’']?s)?(?!\\p{L})`, 'giu');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A capital, not at the start of a sentence, and an abbreviation in capitals: names. */
const NAMES = /(?<=[\p{L}\p{N},;:’)–-]\s+)\p{Lu}[\p{L}’'-]*|\b\p{Lu}[\p{Lu}\d]+\b(?:[’']s)?/gu;

export const withoutNames = (text: string, terms: RegExp | undefined): string =>
  (terms ? text.replace(terms, ' ') : text).replace(NAMES, ' ');
