/** A balance of the whole bank: what was counted, and what is wrong with it. */
import type { Question } from '../../quiz/question.ts';
import type { RuleName } from '../catalogue.ts';
import type { Entry, Library } from '../library.ts';
import type { Place } from '../problem.ts';

export interface Measure {
  rule: RuleName;
  /** The count in words, for the report. */
  line: string;
  /** From so many on it is judged; fewer prove nothing. */
  least: number;
  /** How many there are. */
  of: number;
  /** What is out of balance, where to begin, and what to do. */
  fault?: { place: Place; message: string; hint: string } | undefined;
}

/** A measure whose fault counts only where there is enough to judge by. */
export function measured(
  { rule, line, least, of }: Omit<Measure, 'fault'>,
  fault: () => Measure['fault'],
): Measure {
  return { rule, line, least, of, fault: of >= least ? fault() : undefined };
}

/** All questions in the order of their files, doubles left out: an id counts once. */
export function questionsOf({ entries, questions }: Library): Entry<Question>[] {
  return entries.quizzes.flatMap((quiz) =>
    quiz.questions.filter(({ value }) => questions.get(value.id)?.question === value),
  );
}

/** Place of a key of a question. */
export const placeOf = ({ yaml, path }: Entry<Question>, ...at: (string | number)[]): Place =>
  yaml.at([...path, ...at]);

const MOST_NAMED = 8;

/** ‘`one`, `two` and 3 more’. */
export function named(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_NAMED).map((id) => `\`${id}\``);
  const more = ids.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

export const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** ‘3 of 12 (25 %)’. */
export const shareText = (part: number, whole: number): string =>
  whole === 0 ? '0 of 0' : `${part} of ${whole} (${percent(part / whole)})`;
