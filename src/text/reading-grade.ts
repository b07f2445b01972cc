/**
 * How many years of school a text asks for, by the Flesch–Kincaid grade level: 0.39 · words per
 * sentence + 11.8 · syllables per word − 15.59 (Kincaid, Fishburne, Rogers & Chissom 1975,
 * Derivation of New Readability Formulas, Naval Technical Training Command, report 8-75). Made for
 * whole pages of English: for a few sentences it is a hint, not a measure.
 */

export interface Reading {
  words: number;
  sentences: number;
  syllables: number;
  /** The grade; 0 where there are no words. */
  grade: number;
}

/** Grade of a plain text; a sentence ends with a full stop, a question or an exclamation mark. */
export function readingGrade(text: string): Reading {
  const sentences = text.split(/[.!?…]+(?=\s|$)/u).map(lettersOf);
  const words = sentences.flat();
  const counted = sentences.filter((sentence) => sentence.length > 0).length;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade =
    words.length === 0
      ? 0
      : 0.39 * (words.length / counted) + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, sentences: counted, syllables, grade };
}

const lettersOf = (sentence: string): string[] =>
  sentence.match(/\p{L}[\p{L}’'-]*/gu)?.map((word) => word.toLowerCase()) ?? [];

/** An e that is written and not spoken: ended, names, base; not in table, agreed, centre. */
const SILENT =
  /(?:(?<=[^aeiouydt])e(?=d$)|(?<=[^laeiouy]|[aeiouy]l)e(?=s$)|(?<=[^laeiouy]|[aeiouy]l)e$)/;
/** Endings in which it is spoken all the same: boxes, changes, houses, theatre. */
const SPOKEN = /(?:[sxz]|[cs]h|[cg])es$|[bcdgt]res?$/;
/** The same inside a word: state-ment, some-thing, there-fore. */
const SILENT_INSIDE =
  /(?<=[aeiouy][^laeiouy])e(?=(?:ments?|ly|ful|less|things?|where|fore|body|one)$)/;
/** An i that only softens what stands before it: nation, social, region, patient. */
const SOFT = /(?<=[ctsg])i(?=[aou])|(?<=(?!^sci)[a-z]{2}[ct])i(?=en[ct])/g;
/** Vowels side by side that are spoken apart: sci-ence, vide-o, ide-a, cre-ate, co-alition. */
const APART =
  /i(?:[aou]|e(?:nc|nt|ty))|eo(?!p)|ea(?=$|li|tre)|(?<=cr)ea(?=t)|oa(?=li)|ua(?=[lt])|uou|[aeo]ing$/g;

/** Syllables of an English word, counted by its groups of vowels. */
export function countSyllables(word: string): number {
  return word
    .toLowerCase()
    .replace(/[’'](?:s|d|m|ll|re|ve|t)?$/u, '')
    .split('-')
    .reduce((sum, part) => sum + spoken(part.replace(/[^a-z]/g, '')), 0);
}

function spoken(word: string): number {
  if (word === '') return 0;
  if (word.length <= 3) return 1;
  const written = word.replace(/qu/g, 'k').replace(SILENT_INSIDE, '').replace(SOFT, '');
  const short = SPOKEN.test(written) ? written : written.replace(SILENT, '');
  const groups = short.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = short.match(APART)?.length ?? 0;
  return Math.max(1, groups + apart);
}
