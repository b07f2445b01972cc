/** YAML's traps in an author's words: what was read, and that a block keeps any text as it is. */
import { type Document, isMap, isScalar, visit } from 'yaml';
import { hiddenIn, hiddenProblem } from './hidden.ts';
import { type Place, type Problem, problem } from './problem.ts';

/** From an offset in the file to its place. */
export type ToPlace = (offset: number) => Place;

/** What to do about every value that YAML reads as something else. */
export const BLOCK_HINT =
  'put the text in a block: `key: >-`, and the text indented on the next line';

/** What the syntax allows and we do not: keys that stand twice, and values that refer to others. */
export function structureProblems(document: Document, source: string, place: ToPlace): Problem[] {
  const problems: Problem[] = [];
  const misread = (offset: number, mark: string, as: string) => {
    const message = `YAML reads a value that opens with \`${mark}\` as ${as}`;
    problems.push(problem('yaml-alias', place(offset), message, BLOCK_HINT));
  };
  visit(document, {
    Alias: (_, node) => {
      misread(node.range?.[0] ?? 0, '*', 'a reference to another one');
    },
    Value: (_, node) => {
      const [from] = node.range ?? [0];
      if (node.anchor !== undefined)
        misread(source.lastIndexOf(`&${node.anchor}`, from), '&', 'a name for what follows');
      // Where lines are out of place, keys meet that do not belong together.
      if (isMap(node) && document.errors.length === 0)
        for (const double of doubleKeys(node.items, place)) problems.push(double);
    },
  });
  return problems;
}

function doubleKeys(pairs: readonly { key: unknown }[], place: ToPlace): Problem[] {
  const seen = new Set<string>();
  const doubles = pairs.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    if (seen.has(name)) return [{ name, at: place(key.range?.[0] ?? 0) }];
    seen.add(name);
    return [];
  });
  const [first] = doubles;
  if (first && new Set(doubles.map(({ name }) => name)).size > 1) {
    const message = `the key \`${first.name}\` stands twice in the same block, and others after it`;
    const hint = 'each item of a list opens with `- `: is one missing here?';
    return [problem('yaml-duplicate-key', first.at, message, hint)];
  }
  return doubles.map(({ name, at }) => {
    const message = `the key \`${name}\` stands twice in the same block`;
    return problem('yaml-duplicate-key', at, message, 'keep one of the two');
  });
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

/** Escapes of a text in double quotes; pairs of a backslash and any character, so that none is split. */
const ESCAPE = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|.)/gsu;

/** Hidden characters that a text in double quotes spells out, `"\u202E"`. */
export function escapeProblems(document: Document, source: string, place: ToPlace): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return;
      if (hiddenIn(node.value).length === 0) return;
      const [from, to] = node.range ?? [0, 0];
      for (const { 0: spelt, index } of source.slice(from, to).matchAll(ESCAPE)) {
        const code = ESCAPED[spelt.charAt(1)] ?? Number.parseInt(spelt.slice(2), 16);
        const character = code <= 0x10ffff ? String.fromCodePoint(code) : '';
        if (hiddenIn(character).length > 0)
          problems.push(hiddenProblem(character, 0, place(from + index)));
      }
    },
  });
  return problems;
}

/** Escapes of YAML that are one letter. */
const ESCAPED: Readonly<Record<string, number>> = {
  '0': 0x00,
  a: 0x07,
  b: 0x08,
  v: 0x0b,
  f: 0x0c,
  r: 0x0d,
  e: 0x1b,
  N: 0x85,
  L: 0x2028,
  P: 0x2029,
};
