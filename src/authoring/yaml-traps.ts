/** YAML's traps in an author's words: what was read, and that a block keeps any text as it is. */
import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { type Place, type Problem, problem } from './problem.ts';

type ToPlace = (offset: number) => Place;

/** What to do about every value that YAML reads as something else. */
export const BLOCK_HINT =
  'put the text in a block: `key: >-`, and the text indented on the next line';

const HASH_HINT = `a \` #\` opens a comment; ${BLOCK_HINT}`;

/** Errors that the opening of a value explains. */
const OPENING_ERRORS: ReadonlySet<string> = new Set([
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'MISSING_CHAR',
  'TAG_RESOLVE_FAILED',
  'UNEXPECTED_TOKEN',
]);

/** What YAML makes of a value that opens so. */
const OPENINGS: Readonly<Record<string, string>> = {
  '*': 'a reference to another value',
  '&': 'a name for a value',
  '[': 'a list',
  '{': 'a map',
  '@': 'reserved for later use',
  '`': 'reserved for later use',
  "'": "a quoted value that ends at the next `'`",
  '"': 'a quoted value that ends at the next `"`',
  '%': 'a directive',
  '!': 'a tag',
  '|': 'the head of a block',
  '>': 'the head of a block',
  '?': 'a key',
  '-': 'an item of a list',
};

/**
 * The parser's errors, told as what an author can see and change. Behind the first error that
 * breaks the structure, only those are kept that are sure to be errors of their own.
 */
export function syntaxProblems(
  errors: readonly YAMLError[],
  source: string,
  place: ToPlace,
): Problem[] {
  const lines = source.split('\n');
  let broken = false;
  return errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .flatMap((error) => {
      const at = place(error.pos[0]);
      const line = lines[at.line - 1] ?? '';
      const found = own(error, line, at, source);
      const hash = lines.slice(Math.max(0, at.line - 2), at.line).some((near) => / #\S/.test(near));
      const kept = broken
        ? []
        : [problem('yaml-syntax', at, sentence(error.message), hash ? HASH_HINT : undefined)];
      broken ||= error.code !== 'DUPLICATE_KEY' && error.code !== 'BAD_SCALAR_START';
      return found ?? kept;
    });
}

/** An error that says by itself what the author did. */
function own(error: YAMLError, line: string, at: Place, source: string): Problem | undefined {
  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    const message = 'a tab is used as indentation, which YAML forbids';
    const tab = { ...at, col: line.indexOf('\t') + 1 };
    return problem('yaml-tab', tab, message, 'indent with two spaces');
  }
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]+/.exec(source.slice(error.pos[0]))?.[0] ?? '';
    const message = `the key \`${key}\` stands twice in the same block`;
    return problem('yaml-duplicate-key', at, message, 'keep one of the two');
  }
  const value = /^(?:\s*- )*\s*(?:[\w-]+:\s+)?(.*)$/.exec(line)?.[1] ?? '';
  const mark = (error.code === 'BAD_SCALAR_START' ? source[error.pos[0]] : value[0]) ?? '';
  const opening = OPENINGS[mark];
  if (opening !== undefined && OPENING_ERRORS.has(error.code)) {
    const message = `YAML reads a value that opens with \`${mark}\` as ${opening}`;
    return problem('yaml-misread', at, message, BLOCK_HINT);
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /^[^{].*: /.test(value)) {
    const message = 'YAML reads `: ` inside a value as a key and its value';
    return problem('yaml-misread', at, message, BLOCK_HINT);
  }
  return undefined;
}

/** Text that YAML cuts off without an error: prose with ` #` in it. */
export function textProblems(document: Document, source: string, place: ToPlace): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN') return;
      const end = node.range?.[1] ?? 0;
      // A comment that is meant as one stands two spaces apart, or behind a single word.
      const prose = /\s/.test(node.source ?? '');
      if (!(prose ? /^ #/ : /^ #[^\s#]/).test(source.slice(end, end + 3))) return;
      const message = 'the text ends here: YAML reads ` #` and what follows as a comment';
      problems.push(
        problem(
          'yaml-comment',
          place(end),
          message,
          `${BLOCK_HINT}; a comment has two spaces before \`#\``,
        ),
      );
    },
  });
  return problems;
}

const sentence = (message: string) =>
  message.charAt(0).toLowerCase() + message.slice(1).replace(/\s+/g, ' ');
