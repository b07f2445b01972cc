/** What the events say about a quiz, given its outline. */
import { type History, questionProgress } from './fold.ts';

/** What a fold needs to know of a question. */
export interface QuestionOutline {
  readonly id: string;
  readonly revision: string;
  /** Points it is worth; 0 for an ungraded one. */
  readonly possible: number;
}

/** What a fold needs to know of a quiz. */
export interface QuizOutline {
  readonly id: string;
  /** Share of the points needed to pass, 0–1. */
  readonly pass: number;
  readonly questions: readonly QuestionOutline[];
}

/** Counts and points over a list of questions. */
export interface Tally {
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

export interface QuizProgress extends Tally {
  /** Every question is answered. */
  readonly complete: boolean;
  /** Points by mastery reach the pass mark; an ungraded quiz is passed when complete. */
  readonly passed: boolean;
}

/** Adds up the progress of questions. */
export function tally(
  questions: readonly QuestionOutline[],
  found: ReadonlyMap<string, History>,
): Tally {
  const sum = {
    answered: 0,
    of: questions.length,
    changed: 0,
    earned: 0,
    firstEarned: 0,
    possible: 0,
  };
  let nextQuestion: string | undefined;
  for (const { id, revision, possible } of questions) {
    const progress = questionProgress(found.get(id), revision);
    sum.possible += possible;
    sum.earned += possible * (progress.mastery ?? 0);
    sum.firstEarned += possible * (progress.first ?? 0);
    if (progress.state === 'answered') sum.answered += 1;
    else nextQuestion ??= id;
    if (progress.state === 'changed') sum.changed += 1;
  }
  return { ...sum, nextQuestion };
}

/** Progress in a quiz. `found` is what `histories` returns. */
export function quizProgress(quiz: QuizOutline, found: ReadonlyMap<string, History>): QuizProgress {
  const sum = tally(quiz.questions, found);
  const complete = sum.answered === sum.of;
  // Sums of thirds and the like miss a pass mark by the last bit.
  const reached = sum.earned + 1e-9 >= quiz.pass * sum.possible;
  return { ...sum, complete, passed: sum.possible > 0 ? reached : complete };
}
