/** What the events say about a quiz, given its outline. */
import { type History, type QuestionProgress, questionProgress } from './fold.ts';

/** What a fold needs to know of a question. */
export interface QuestionOutline {
  readonly id: string;
  readonly revision: string;
  /** Points it is worth; 0 for an ungraded one. */
  readonly possible: number;
}

/** Counts and points over a list of questions. */
export interface Tally {
  /** Progress of each question, in the outline's order. */
  readonly each: readonly QuestionProgress[];
  /** Questions answered at their present revision, of how many. */
  readonly answered: number;
  readonly of: number;
  /** Questions to be asked again because their key has changed. */
  readonly changed: number;
  /** Points by mastery: the best share of each question. Unanswered ones count as 0. */
  readonly earned: number;
  /** Points by the first try. */
  readonly firstEarned: number;
  readonly possible: number;
  /** First question, in the outline's order, that is not answered at its present revision. */
  readonly nextQuestion: string | undefined;
}

/**
 * Adds up the progress of questions. `found` is what `histories` returns; `since` as in
 * `questionProgress`.
 */
export function tally(
  questions: readonly QuestionOutline[],
  found: ReadonlyMap<string, History>,
  since = '',
): Tally {
  const all = questions.map((question) => ({
    ...question,
    ...questionProgress(found.get(question.id), question.revision, since),
  }));
  const sum = (points: (question: (typeof all)[number]) => number) =>
    all.reduce((total, question) => total + points(question), 0);
  const open = all.filter(({ state }) => state !== 'answered');
  return {
    each: all,
    answered: all.length - open.length,
    of: all.length,
    changed: open.filter(({ state }) => state === 'changed').length,
    earned: sum(({ possible, mastery = 0 }) => possible * mastery),
    firstEarned: sum(({ possible, first = 0 }) => possible * first),
    possible: sum(({ possible }) => possible),
    nextQuestion: open[0]?.id,
  };
}

/**
 * Whether a quiz is passed: its points by mastery reach the mark, a share of 0–1. An ungraded quiz
 * is passed once every question is answered.
 */
export function isPassed({ answered, of, earned, possible }: Tally, mark: number): boolean {
  // Sums of thirds and the like miss a pass mark by the last bit.
  return possible > 0 ? earned + 1e-9 >= mark * possible : answered === of;
}
