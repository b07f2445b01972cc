/**
 * Words of an article outside quotation marks. It needs the articles, so it is no rule of
 * `npm run check` but part of `npm run source -- verify`.
 */
import { scanQuotations } from '../../text/quotations.ts';
import { type Word, wordsOf } from '../../text/words.ts';
import type { Library } from '../library.ts';
import type { Passage } from '../passage.ts';
import { type Problem, problem } from '../problem.ts';
import { proseOf } from './quotations.ts';

/** So many words in a row are no chance: names of offices and stock phrases are shorter. */
export const COPIED = 7;

/** Runs of an article's words in the library's own prose, each reported once at its full length. */
export function copiedWords(library: Library, articles: Iterable<readonly string[]>): Problem[] {
  const runs = new Set<string>();
  for (const lines of articles)
    for (const line of lines) for (const run of runsOf(wordsOf(line))) runs.add(run);
  return proseOf(library).flatMap((passage) => inPassage(passage, runs));
}

/** All runs of COPIED words, folded. */
function runsOf(words: readonly Word[]): string[] {
  const keys = words.map(({ bare }) => bare.toLowerCase());
  return keys
    .slice(0, Math.max(0, keys.length - COPIED + 1))
    .map((_, at) => keys.slice(at, at + COPIED).join(' '));
}

function inPassage({ text, placeOf }: Passage, runs: ReadonlySet<string>): Problem[] {
  const own = withoutQuotations(text);
  const words = wordsOf(own);
  const starts = runsOf(words).flatMap((run, at) => (runs.has(run) ? [at] : []));
  return starts
    .filter((at) => !starts.includes(at - 1))
    .map((from) => {
      let last = from;
      while (starts.includes(last + 1)) last += 1;
      const run = words.slice(from, last + COPIED);
      const copied = own.slice(run[0]?.start, run.at(-1)?.end);
      const message = `${run.length} words in a row are an article’s: ‘${copied}’`;
      return problem(
        'copied-words',
        placeOf(run[0]?.start ?? 0),
        message,
        'say it another way, or bank and quote it',
      );
    });
}

/** Quotations made unreadable but kept in length, so that indexes stay. */
function withoutQuotations(text: string): string {
  const { quotations } = scanQuotations(text, new Set());
  return quotations.reduce((rest, { index, words }) => {
    const end = index + words.length + 2;
    return `${rest.slice(0, index)}${'\uFFFC'.repeat(end - index)}${rest.slice(end)}`;
  }, text);
}
