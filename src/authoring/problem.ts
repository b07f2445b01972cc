/** What is wrong, where, and what to do about it. */
import { CATALOGUE, type RuleName, type Severity } from './catalogue.ts';

/** A place in a file. Lines and columns count from 1, as editors do. */
export interface Place {
  file: string;
  line: number;
  col: number;
}

export interface Problem extends Place {
  rule: RuleName;
  severity: Severity;
  /** What was found, one sentence. */
  message: string;
  /** What to do, one sentence. */
  hint?: string;
}

/** A problem at a place; its weight is the rule's. */
export function problem(
  rule: RuleName,
  place: Place,
  message: string,
  hint?: string | undefined,
): Problem {
  const { file, line, col } = place;
  const found: Problem = { file, line, col, rule, severity: CATALOGUE[rule], message };
  return hint === undefined ? found : { ...found, hint };
}

/** In the order of files and lines, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((found) => [printProblem(found), found]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.col - b.col || compare(a.rule, b.rule),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `file:line:col rule message`, and the hint on a line of its own. */
export function printProblem({ file, line, col, rule, severity, message, hint }: Problem): string {
  const weight = severity === 'warning' ? 'warning ' : '';
  const head = `${file}:${line}:${col} ${weight}${rule} ${message}`;
  return hint === undefined ? head : `${head}\n  ${hint}`;
}
