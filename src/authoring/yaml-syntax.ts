/** The YAML parser's errors, told as what an author can see and change. */
import type { YAMLError } from 'yaml';
import { MOST_SHOWN, type Place, type Problem, problem } from './problem.ts';
import { BLOCK_HINT, type ToPlace } from './yaml-traps.ts';

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

/** One error, where it stands, and the lines around it. */
interface Found {
  error: YAMLError;
  at: Place;
  line: string;
  lines: readonly string[];
  source: string;
}

/**
 * The problems behind the parser's errors. Behind the first one that breaks the structure, only
 * those are kept that are sure to be errors of their own.
 */
export function syntaxProblems(
  errors: readonly YAMLError[],
  source: string,
  place: ToPlace,
): Problem[] {
  const lines = source.split(/\r?\n/);
  let broken = false;
  const first = errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, 4 * MOST_SHOWN);
  const problems = first.flatMap((error) => {
    const at = place(error.pos[0]);
    const found = { error, at, line: lines[at.line - 1] ?? '', lines, source };
    const sure = certain(found);
    const kept = broken || sure ? [] : [likely(found) ?? asParsed(found)];
    broken ||= error.code !== 'BAD_SCALAR_START';
    return sure ? [sure] : kept;
  });
  return oneTab(problems, lines);
}

/** An error that says by itself what the author did. */
function certain({ error, line, lines, at, source }: Found): Problem | undefined {
  if (error.code === 'TAB_AS_INDENT' || TAB.test(line)) {
    const message = 'a tab is used as indentation, which YAML forbids';
    const tab = { ...at, col: line.indexOf('\t') + 1 };
    return problem('yaml-tab', tab, message, 'indent with two spaces');
  }
  if (error.code === 'MULTIPLE_DOCS') {
    const message = 'a line with `---` begins a second file in this one';
    return problem('yaml-syntax', at, message, 'take the line out');
  }
  if (/^Missing closing ./.test(error.message)) return unclosed(at, lines);
  if (BULLET.test(line)) return undefined;
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

const OPENS = /^((?: *- )* *(?:[\w-]+: +)?)(["'])/;

/** The last value whose quotation mark is not closed in its line: up to the file's end it is text. */
function unclosed(at: Place, lines: readonly string[]): Problem | undefined {
  const index = lines.findLastIndex((line) => {
    const mark = OPENS.exec(line)?.[2];
    return mark !== undefined && line.split(mark).length % 2 === 0;
  });
  const [, before = '', mark = ''] = OPENS.exec(lines[index] ?? '') ?? [];
  if (mark === '') return undefined;
  const place = { ...at, line: index + 1, col: before.length + 1 };
  const message = `YAML reads a value that opens with \`${mark}\` up to the next \`${mark}\`, and there is none`;
  return problem('yaml-misread', place, message, BLOCK_HINT);
}

const TAB = /^ *\t/;
/** What word processors make of the dash of a list. */
const BULLET = /^ *[–—•·]\s/;
const DASH = /^ *-[^\s-]/;
const KEY = /^((?: *- )* *)([a-zA-Z]\w*):/;
const NO_SPACE = /^(?: *- )* *([a-zA-Z]\w*):[^\s/]/;
const BLOCK_HEAD = /:\s*[>|][-+]?\s*$/;
/** A word, and no colon and space behind it: no key. */
const NO_KEY = /^ *[^\s#[\]{}"'-](?:(?!:\s).)*$/u;

/** What an author most likely did, by the look of the line and of the one before it. */
function likely({ error, line, lines, at }: Found): Problem | undefined {
  const say = (message: string, hint: string, where: Place = at) =>
    problem('yaml-syntax', where, message, hint);
  const start = { ...at, col: indentOf(line) + 1 };
  const mark = line.trim().charAt(0);
  if (BULLET.test(line))
    return say(`an item of a list opens with \`-\`, here with \`${mark}\``, 'write `- `', start);
  if (DASH.test(line))
    return say('the dash has no space behind it', 'write `- `, then the item', start);
  const bare = NO_SPACE.exec(line)?.[1];
  if (bare !== undefined)
    return say(`the colon of \`${bare}\` has no space behind it`, `write \`${bare}: \``, start);
  const before = lines.slice(0, at.line - 1).findLast((other) => other.trim() !== '') ?? '';
  const above = KEY.exec(before);
  if (above && BLOCK_HEAD.test(before) && indentOf(line) <= (above[1]?.length ?? 0))
    return say(
      `the text of \`${above[2]}\` is not indented`,
      `indent each of its lines by two spaces more than \`${above[2]}\``,
      start,
    );
  if (besides(lines, at)) return say(misfitOf(line), UNDER, start);
  const below = deeper(lines, at);
  if (below) return below;
  if (NO_KEY.test(line)) return say(NO_KEY_HERE, IN_BLOCK, start);
  return MISFITS.has(error.code) && ITEM.test(line) ? say(misfitOf(line), UNDER, start) : undefined;
}

const NO_KEY_HERE = 'a key with `: ` behind it should stand here';
const IN_BLOCK = 'is it text of the key above? Then indent it by two spaces more than that key';
const UNDER = 'the keys of one block, and the dashes of one list, stand exactly under each other';

/** A line that is indented deeper than the key above it, which has a value already. */
function deeper(lines: readonly string[], at: Place): Problem | undefined {
  const [line = '', next = ''] = lines.slice(at.line - 1, at.line + 1);
  const key = KEY.exec(line);
  if (!key || !KEY.test(next) || indentOf(next) <= (key[1]?.length ?? 0)) return undefined;
  const where = { ...at, line: at.line + 1, col: indentOf(next) + 1 };
  const message = `this line is indented deeper than \`${key[2]}\` above it`;
  return problem('yaml-syntax', where, message, UNDER);
}

/** Errors of lines that do not stand under one another. */
const MISFITS: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
]);
const ITEM = /^ *(?:- |[a-zA-Z]\w*: )/;

/** Whether a line's key stands one column beside those above it, and under none of them. */
function besides(lines: readonly string[], at: Place): boolean {
  const columnOf = (line: string) => KEY.exec(line)?.[1]?.length;
  const own = columnOf(lines[at.line - 1] ?? '');
  const above = new Set(lines.slice(0, at.line - 1).map(columnOf));
  return own !== undefined && !above.has(own) && (above.has(own - 1) || above.has(own + 1));
}

function misfitOf(line: string): string {
  const spaces = indentOf(line);
  const count = spaces === 1 ? '1 space' : `${spaces} spaces`;
  return `this line is indented by ${count}, which fits no line above it`;
}

const indentOf = (line: string) => line.length - line.replace(/^ +/, '').length;

/** The parser's own words, where no better ones are known. */
function asParsed({ error, at, lines }: Found): Problem {
  const hash = lines.slice(Math.max(0, at.line - 2), at.line).some((near) => / #\S/.test(near));
  return problem('yaml-syntax', at, sentence(error.message), hash ? HASH_HINT : undefined);
}

const sentence = (message: string) =>
  message.charAt(0).toLowerCase() + message.slice(1).replace(/\s+/g, ' ');

/** An editor that writes tabs writes them in each line: said once, and nothing is said behind it. */
function oneTab(problems: readonly Problem[], lines: readonly string[]): Problem[] {
  const tab = problems.find(({ rule }) => rule === 'yaml-tab');
  if (!tab) return [...problems];
  const count = lines.filter((line) => TAB.test(line)).length;
  const hint = count > 1 ? `${tab.hint}; ${count} lines have tabs` : tab.hint;
  return [...problems.slice(0, problems.indexOf(tab)), { ...tab, ...(hint && { hint }) }];
}
