/**
 * Text with named stretches, for gaps and for words to mark: `The crowd [stormed](verb) the gate.`
 * Square brackets hold the words, round ones the id. Everything else is plain author's text.
 */

/** A stretch of text; one with an `id` was marked. */
export interface Stretch {
  text: string;
  id?: string;
}

const MARK = /\[([^\][]*)\]\(([a-z0-9]+(?:-[a-z0-9]+)*)\)/gu;

/** The stretches in order. Total: what is no mark stays text, and the texts add up to `unmarked`. */
export function parseMarked(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const { 0: mark, 1: words = '', 2: id = '', index } of text.matchAll(MARK)) {
    if (index > from) found.push({ text: text.slice(from, index) });
    found.push({ text: words, id });
    from = index + mark.length;
  }
  if (from < text.length) found.push({ text: text.slice(from) });
  return found;
}

/** The text as a reader meets it, without the marks. */
export function unmarked(text: string): string {
  return parseMarked(text)
    .map((stretch) => stretch.text)
    .join('');
}

/** Ids of the marked stretches, in order. */
export function markedIds(text: string): string[] {
  return parseMarked(text).flatMap(({ id }) => id ?? []);
}

/** For each character of `unmarked(text)`, its index in `text`. */
export function unmarkedIndexes(text: string): number[] {
  const kept: number[] = [];
  let from = 0;
  const keep = (to: number) => {
    for (let at = from; at < to; at += 1) kept.push(at);
  };
  for (const { 0: mark, 1: words = '', index } of text.matchAll(MARK)) {
    keep(index);
    from = index + 1;
    keep(from + words.length);
    from = index + mark.length;
  }
  keep(text.length);
  return kept;
}
