/** How texts fill a slide: lines, pages and the size of a heading, estimated from characters. */

/** Words that a room reads at once; more than these are text for a page. */
export const MOST_WORDS = 120;

/** Class of a heading by its length, so that it keeps to three lines: 1 is the largest. */
export function headingSize(text: string): 1 | 2 | 3 | 4 {
  const { length } = text;
  return length <= 45 ? 1 : length <= 90 ? 2 : length <= 150 ? 3 : 4;
}

/**
 * Parts a list into pages.
 *
 * @param linesOf lines that an item takes on a slide, more than 0
 * @param most lines on one page; an item that is longer has a page of its own
 */
export function pagesOf<T>(items: readonly T[], linesOf: (item: T) => number, most: number): T[][] {
  const pages: T[][] = [];
  let room = 0;
  for (const item of items) {
    const lines = linesOf(item);
    const page = pages.at(-1);
    if (page && lines <= room) page.push(item);
    else {
      pages.push([item]);
      room = most;
    }
    room -= lines;
  }
  return pages;
}

/** The same number of pages, filled as evenly as whole items allow: the last is not left with one. */
export function evenPagesOf<T>(
  items: readonly T[],
  linesOf: (item: T) => number,
  most: number,
): T[][] {
  const pages = pagesOf(items, linesOf, most);
  let [low, high] = [0, most];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (pagesOf(items, linesOf, middle).length > pages.length) low = middle;
    else high = middle;
  }
  return pagesOf(items, linesOf, high);
}

/** Lines that a text takes where a line holds so many characters. */
export const linesOf = (text: string, characters: number): number =>
  Math.max(1, Math.ceil(text.length / characters));

/** Lines that items take in a row, each followed by a gap; an item is not parted from its gap. */
export function linesInRow(lengths: readonly number[], characters: number, gap: number): number {
  let [lines, filled] = [lengths.length > 0 ? 1 : 0, 0];
  for (const length of lengths) {
    if (filled > 0 && filled + length > characters) {
      lines += 1;
      filled = 0;
    }
    lines += Math.max(0, Math.ceil(length / characters) - 1);
    filled += length + gap;
  }
  return lines;
}

/** Behind a sentence; not where the label of a quotation follows. */
const END = /(?<=[.!?…][”’)]*(?:\]\([a-z0-9-]+\))?)\s+(?!\()/u;

/**
 * Sentences of an author's text. What is never parted: quotations, emphasis, and marks as
 * `[words](id)`. Joined by spaces they are the text again, but for line breaks.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const piece of text.split(END)) {
    open = open === '' ? piece : `${open} ${piece}`;
    if (isWhole(open)) {
      sentences.push(open);
      open = '';
    }
  }
  return open === '' ? sentences : [...sentences, open];
}

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

const isWhole = (text: string) =>
  count(text, /“/gu) === count(text, /”/gu) &&
  count(text, /\[/gu) === count(text, /\]/gu) &&
  count(text, /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu) % 2 === 0;
