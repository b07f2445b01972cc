/** Files that are refused before anything parses them. */
import { type Problem, problem } from './problem.ts';

/** Largest file an author may write, in characters: some hundred times the largest quiz. */
export const MAX_LENGTH = 1_000_000;

/** Control characters that no text editor writes, and what decoding leaves of bytes that are no UTF-8. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFD]/;

/** The reason why a file is not read at all. */
export function unreadable(file: string, text: string): Problem | undefined {
  const start = { file, line: 1, col: 1 };
  if (text.length > MAX_LENGTH) {
    const size = `${(text.length / 1_000_000).toFixed(1)} million characters`;
    return problem(
      'file-too-large',
      start,
      `the file has ${size}; at most 1 million are read`,
      'is it the right file? A quiz has some thousand characters',
    );
  }
  const odd = text.search(NOT_TEXT);
  if (odd >= 0) {
    const before = text.slice(0, odd).split('\n');
    const place = { file, line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
    const code = (text.codePointAt(odd) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return problem(
      'file-not-text',
      place,
      `the file is not UTF-8 text (U+${code} found)`,
      'save it as UTF-8 in a text editor',
    );
  }
  if (text.replace(/^\uFEFF/, '').trim() === '')
    return problem('file-empty', start, 'the file is empty');
  return undefined;
}
