/** What is wrong, where, and what to do about it. */
import { type RuleName, type Severity, severityOf } from './catalogue.ts';

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
  const found: Problem = {
    file,
    line,
    col,
    rule,
    severity: severityOf(rule),
    message: shortened(message),
  };
  return hint === undefined ? found : { ...found, hint: shortened(hint) };
}

/** Longest message or hint: what was found is repeated in it, and may be a whole page. */
const LONGEST = 400;

/** Both ends of a text that is too long for one line of a report. */
const shortened = (text: string) =>
  text.length <= LONGEST ? text : `${text.slice(0, 200)} … ${text.slice(-100)}`;

/** So many problems of one rule are shown for one file. */
export const MOST_SHOWN = 50;

/**
 * Problems of the first findings, and one that counts the rest: where there are very many, even to
 * look each place up takes long.
 */
export function firstProblems<T>(
  found: readonly T[],
  toProblem: (one: T) => Problem,
  kind: string,
): Problem[] {
  const shown = found.slice(0, MOST_SHOWN - 1).map(toProblem);
  const next = found[shown.length];
  if (next === undefined) return shown;
  const { rule, ...place } = toProblem(next);
  return [
    ...shown,
    problem(rule, place, `here and below stand ${found.length - shown.length} ${kind}`),
  ];
}

/** In the order of files and lines, each once; where one rule finds very many, the first of them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((found) => [printProblem(found), found]));
  const sorted = [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.col - b.col || compare(a.rule, b.rule),
  );
  const counts = new Map<string, number>();
  const groupOf = ({ file, rule }: Problem) => `${rule} ${file}`;
  const shown = sorted.filter((found) => {
    const nth = (counts.get(groupOf(found)) ?? 0) + 1;
    counts.set(groupOf(found), nth);
    return nth <= MOST_SHOWN;
  });
  // The last one says that it is not the last.
  const last = new Map(shown.map((found) => [groupOf(found), found]));
  return shown.map((found) => {
    const more = (counts.get(groupOf(found)) ?? 0) > MOST_SHOWN;
    if (!more || last.get(groupOf(found)) !== found) return found;
    return { ...found, hint: [found.hint, 'there are more of these'].filter(Boolean).join('; ') };
  });
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** `file:line:col rule message`, and the hint on a line of its own. */
export function printProblem({ file, line, col, rule, severity, message, hint }: Problem): string {
  const weight = severity === 'warning' ? 'warning ' : '';
  const head = `${file}:${line}:${col} ${weight}${rule} ${message}`;
  return hint === undefined ? head : `${head}\n  ${hint}`;
}
