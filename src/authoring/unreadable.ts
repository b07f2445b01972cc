/** Files that are refused before anything parses them. */
import { codeOf } from './hidden.ts';
import { placer } from './place.ts';
import { type Problem, problem } from './problem.ts';

/** Largest file an author may write, in characters: some seventy times the largest quiz. */
export const MAX_LENGTH = 1_000_000;
/** Largest lesson, some seven times the longest: markup takes longer to read than YAML. */
export const MAX_LESSON = 100_000;

/** No text has these: the first stands in binary files, the second is left of bytes that are no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const NOT_TEXT = /[\u0000\uFFFD]/;

/** The reason why a file is not read at all. */
export function unreadable(file: string, text: string, most = MAX_LENGTH): Problem | undefined {
  const start = { file, line: 1, col: 1 };
  if (text.length > most) {
    return problem(
      'file-too-large',
      start,
      `the file has more than ${most.toLocaleString('en-US')} characters, so it is not read`,
      'is it the right file? A quiz or a lesson has some ten thousand characters',
    );
  }
  const source = withoutMark(text);
  const odd = source.search(NOT_TEXT);
  if (odd >= 0) {
    return problem(
      'file-not-text',
      placer(file, source)(odd),
      `the file is not UTF-8 text (${codeOf(source, odd)} found)`,
      'save it as UTF-8 in a text editor',
    );
  }
  if (source.trim() === '') return problem('file-empty', start, 'the file is empty');
  return undefined;
}

/** The text without the byte order mark that some editors put in front. */
export const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');
