/** Shape: a file's data against its schema, each mismatch at its place in words of the file. */
import type { z } from 'zod';
import { didYouMean, nearest } from '../text/nearest.ts';
import { child, knownKeys, valueAt } from './known-keys.ts';
import { firstProblems, MOST_SHOWN, type Place, type Problem, problem } from './problem.ts';
import type { Path, YamlFile } from './yaml.ts';
import { BLOCK_HINT } from './yaml-traps.ts';

type Issue = z.core.$ZodIssue;

/** The value at `path` as the schema makes it, or undefined and the reasons. */
export function readShape<S extends z.ZodType>(
  yaml: YamlFile,
  schema: S,
  path: Path = [],
): { data?: z.output<S>; problems: Problem[] } {
  const value = valueAt(yaml.value, path);
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  // To describe each costs a walk through the file: of very many, the first are enough.
  const first = result.error.issues.slice(0, 4 * MOST_SHOWN);
  const issues = first.flatMap((issue) => flatten(issue, value));
  const meant = meantKeys(issues, schema, value);
  const problems = issues
    .filter((issue) => !meant.has(JSON.stringify(issue.path)))
    .flatMap((issue) => describe(issue, { yaml, schema, value, path }));
  return { problems };
}

const pathOf = (issue: Issue): Path =>
  issue.path.filter((step): step is string | number => typeof step !== 'symbol');

/** Of a union, the branch that comes nearest: a plain union has no one answer to give. */
function flatten(issue: Issue, value: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const keys = Object.keys(valueAt(value, pathOf(issue)) ?? {});
  const cost = (branch: readonly Issue[]) =>
    branch.reduce((sum, { code, path }) => {
      const missing = code === 'invalid_type' && !keys.includes(String(path[0]));
      const slip = missing && nearest(String(path[0]), keys) !== undefined;
      return sum + (slip ? 0 : missing || code === 'unrecognized_keys' ? 10 : 1);
    }, 0);
  const best = issue.errors.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
  return best
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
    .flatMap((inner) => flatten(inner, value));
}

/** Missing keys that stand there misspelt: said once, at the misspelling. */
function meantKeys(issues: readonly Issue[], schema: z.ZodType, value: unknown): Set<string> {
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    for (const key of issue.keys.slice(0, MOST_SHOWN)) {
      const better = nearest(key, missingAt(schema, pathOf(issue), value));
      if (better !== undefined) meant.add(JSON.stringify([...issue.path, better]));
    }
  }
  return meant;
}

const missingAt = (schema: z.ZodType, path: Path, value: unknown): string[] =>
  knownKeys(schema, path, value).filter((key) => child(valueAt(value, path), key) === undefined);

interface Context {
  yaml: YamlFile;
  schema: z.ZodType;
  value: unknown;
  /** Where the value stands in the file. */
  path: Path;
}

function describe(issue: Issue, { yaml, schema, value, path }: Context): Problem[] {
  const inner = pathOf(issue);
  const whole = [...path, ...inner];
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, { yaml, schema, value, path });
  const name = nameOf(whole);
  const found = valueAt(value, inner);
  if (found === undefined) {
    const place = yaml.at(whole.slice(0, -1));
    if (issue.code === 'invalid_union')
      return [problem('missing-key', place, `\`${name}\` is missing`, oneOf(issue, ''))];
    return [problem('missing-key', place, `\`${name}\` is missing`)];
  }
  const place = yaml.at(whole);
  if (issue.code === 'invalid_type') return [wrongType(issue, found, name, place)];
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    // A map has no text of its own.
    const text = typeof found === 'object' ? undefined : String(found);
    const said = text === undefined ? typeName(found) : `\`${text}\``;
    const what = name === 'type' ? 'a type of question' : 'one of its values';
    const message = `\`${name}\` is ${said}, which is not ${what}`;
    return [problem('shape', place, message, oneOf(issue, text ?? ''))];
  }
  return [problem('shape', place, `\`${name}\`: ${issue.message}`)];
}

function unknownKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  { yaml, schema, value, path }: Context,
): Problem[] {
  const inner = pathOf(issue);
  const whole = [...path, ...inner];
  const known = knownKeys(schema, inner, value);
  const missing = missingAt(schema, inner, value);
  const describeKey = (key: string) => {
    const place = yaml.keyAt([...whole, key]);
    // No key of ours has a space; inside { } a comma ends a value.
    if (/\s/.test(key)) {
      const message = `YAML reads \`${key}\` as a key: in { } a comma ends the text before it`;
      return problem('yaml-misread', place, message, BLOCK_HINT);
    }
    const hint = didYouMean(key, missing) ?? `known keys: ${known.join(', ')}`;
    return problem('unknown-key', place, `unknown key \`${key}\``, hint);
  };
  return firstProblems(issue.keys, describeKey, 'more unknown keys');
}

function wrongType(
  issue: z.core.$ZodIssueInvalidType,
  found: unknown,
  name: string,
  place: Place,
): Problem {
  const read = typeName(found);
  if (issue.expected !== 'string')
    return problem(
      'shape',
      place,
      `\`${name}\` should be ${article(issue.expected)}, but is ${read}`,
      issue.expected === 'array' ? 'each item of a list opens with `- `' : undefined,
    );
  const hint = read === 'nothing' ? `write a text, or ${BLOCK_HINT}` : BLOCK_HINT;
  return problem('yaml-misread', place, `\`${name}\` should be text, but YAML reads ${read}`, hint);
}

function oneOf(issue: Issue, found: string): string | undefined {
  const options = 'values' in issue ? issue.values : 'options' in issue ? issue.options : undefined;
  if (!Array.isArray(options)) return undefined;
  const names = options.map(String);
  const meant = didYouMean(found, names);
  return `${meant ? `${meant} ` : ''}one of: ${names.join(', ')}`;
}

function typeName(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return 'text';
  return `the ${typeof value} ${String(value)}`;
}

function article(expected: string): string {
  if (expected === 'array') return 'a list';
  if (expected === 'object' || expected === 'record') return 'a map';
  if (expected === 'boolean') return '`true` or `false`';
  return expected === 'int' ? 'a whole number' : `a ${expected}`;
}

/** The last key of a path; for an item of a list, the list's key and its place in it. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string' ? last : `${nameOf(path.slice(0, -1))}[${last + 1}]`;
}
