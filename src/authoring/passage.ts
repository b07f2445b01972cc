/** A stretch of prose as a reader meets it, flattened across markup, with the way back to the file. */
import type { Place } from './problem.ts';

export interface Passage {
  text: string;
  /** Place of the character at this index. */
  placeOf: (index: number) => Place;
  /** Source that the words at this index are given to, where the markup names one. */
  sourceOf: (index: number) => string | undefined;
}

/** Offset in `source` of the character at `index` of `text`, where only spaces and escapes differ. */
export function offsetIn(
  source: string,
  from: number,
  to: number,
  text: string,
  index: number,
): number {
  const char = text.charAt(index);
  if (char === '' || /\s/.test(char)) return from;
  const before = text.slice(0, index).split(char).length - 1;
  let at = from - 1;
  for (let nth = 0; nth <= before; nth += 1) {
    at = source.indexOf(char, at + 1);
    if (at < 0 || at >= to) return from;
  }
  return at;
}
