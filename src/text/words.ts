/**
 * Words as quotations compare them. Folded are only the shapes of apostrophes and quotation marks,
 * the shapes of dashes, and spaces. Commas in numbers and hyphens in words belong to the word.
 */

export interface Word {
  /** Folded, with the punctuation that stands at it. */
  text: string;
  /**
   * The same without the punctuation around it. The apostrophe of a plural possessive belongs to
   * the word; behind an s it is taken for a closing mark only where a single mark opens before it.
   */
  bare: string;
  /** Where it begins and ends in the unfolded text. */
  start: number;
  end: number;
}

/** Unicode's own row of quotation marks, and single ones of other blocks. */
const APOSTROPHES = /[‘-‟ʼʹ′`´″«»"]/g;
/** From hyphen to en dash, and the minus sign. */
const HYPHENS = /[‐-–−]/g;
/** Long dashes divide words even where no space is set around them. */
const TOKEN = /[—―⸺]|[^\s—―⸺]+/gu;
const OPENING = /^['.,;:!?…*-]+/;
const CLOSING = /['.,;:!?…*-]+$/;

/** Shapes of apostrophes, quotation marks and dashes made one. */
export function foldShapes(text: string): string {
  return text
    .normalize('NFC')
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, '-')
    .replace(/[—―⸺]/g, '-');
}

/** The words of a text in order. A dash that stands alone is punctuation of the word before it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let open = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    const folded = foldShapes(raw);
    const previous = words.at(-1);
    if (!/[\p{L}\p{N}]/u.test(folded)) {
      if (previous) words[words.length - 1] = { ...previous, text: `${previous.text} ${folded}` };
      continue;
    }
    if (/^[‘']/.test(raw)) open += 1;
    const ending = /[’'][.,;:!?…]*$/.test(raw);
    const possessive = ending && open === 0 && /s[’'][.,;:!?…]*$/.test(raw);
    if (ending && open > 0) open -= 1;
    const inside = folded.replace(OPENING, '').replace(CLOSING, '');
    const start = match.index;
    const bare = possessive ? `${inside}'` : inside;
    words.push({ text: folded, bare, start, end: start + raw.length });
  }
  return words;
}

/** Number of words, as limits count them. */
export const countWords = (text: string) => wordsOf(text).length;

/** Equal but for the case of the first letter. */
export function sameButFirstCase(a: string, b: string): boolean {
  const [first = ''] = a;
  const [other = ''] = b;
  return (
    first.toLowerCase() === other.toLowerCase() && a.slice(first.length) === b.slice(other.length)
  );
}
