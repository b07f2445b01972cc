/**
 * Characters that nobody sees: they turn words round, split them, or hide what a file says
 * (Boucher & Anderson 2021, Trojan Source). None of our languages needs one of them.
 */
import type { Passage } from './passage.ts';
import { placer } from './place.ts';
import { firstProblems, type Place, type Problem, problem } from './problem.ts';

/**
 * Control and format characters, halves of surrogate pairs, the separators that no editor shows;
 * not tabs and line ends, and not the Arabic signs that Unicode counts among them.
 */
const HIDDEN =
  /(?![\t\n\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]|\r\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Copied from a web page, it looks like indentation, and YAML takes it for a letter. */
const INDENT = /^[ \t]*\u00A0/gm;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x0d, 'a line end of old Macs'],
  [0x85, 'a next-line character'],
  [0xad, 'a soft hyphen'],
  [0x200b, 'a zero-width space'],
  [0x200c, 'a zero-width non-joiner'],
  [0x200d, 'a zero-width joiner'],
  [0x200e, 'a left-to-right mark'],
  [0x200f, 'a right-to-left mark'],
  [0x2028, 'a line separator'],
  [0x2029, 'a paragraph separator'],
  [0x202a, 'a left-to-right embedding'],
  [0x202b, 'a right-to-left embedding'],
  [0x202c, 'an end of a direction'],
  [0x202d, 'a left-to-right override'],
  [0x202e, 'a right-to-left override'],
  [0x2060, 'a word joiner'],
  [0x2066, 'a left-to-right isolate'],
  [0x2067, 'a right-to-left isolate'],
  [0x2068, 'a first-strong isolate'],
  [0x2069, 'an end of an isolate'],
  [0xfeff, 'a byte order mark inside the text'],
]);

/** `U+202E` of the character at this index. */
export function codeOf(text: string, index: number): string {
  const code = text.codePointAt(index) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Indexes of the hidden characters of a text. */
export const hiddenIn = (text: string): number[] =>
  [...text.matchAll(HIDDEN)].map(({ index }) => index);

/** The problem with the hidden character at this index. */
export function hiddenProblem(text: string, index: number, place: Place): Problem {
  const code = text.codePointAt(index) ?? 0;
  const name = NAMES.get(code) ?? (code < 0xa0 ? 'a control character' : 'an invisible character');
  return problem(
    'hidden-character',
    place,
    `${codeOf(text, index)} stands here, ${name}`,
    'delete it: go to this place, or type the line again',
  );
}

/** All hidden characters of a file's text, comments and keys included. */
export function hiddenCharacters(file: string, source: string): Problem[] {
  const place = placer(file, source);
  return [
    ...firstProblems(
      hiddenIn(source),
      (index) => hiddenProblem(source, index, place(index)),
      'more hidden characters',
    ),
    ...firstProblems(
      [...source.matchAll(INDENT)],
      ({ 0: indent, index }) =>
        problem(
          'hidden-character',
          place(index + indent.length - 1),
          'U+00A0 stands here, a no-break space, where only spaces indent',
          'type the indentation again; text copied from a web page often has it',
        ),
      'more of these lines',
    ),
  ];
}

/** Hidden characters that markup spells out, `&shy;`: those of its passages that the file itself has not. */
export function spelledOut(passages: readonly Passage[], source: string): Problem[] {
  return passages.flatMap(({ text, placeOf }) =>
    hiddenIn(text)
      .filter((index) => !source.includes(text.charAt(index)))
      .map((index) => hiddenProblem(text, index, placeOf(index))),
  );
}
