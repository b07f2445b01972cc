/** Type to scoring. Adding a question type adds one line here. */
import type { QuestionOf, QuestionType } from './question.ts';
import type { Score } from './score.ts';
import * as cloze from './types/cloze/score.ts';
import * as extendedText from './types/extended-text/score.ts';
import * as hotText from './types/hot-text/score.ts';
import * as matching from './types/matching/score.ts';
import * as matrix from './types/matrix/score.ts';
import * as multipleResponse from './types/multiple-response/score.ts';
import * as numeric from './types/numeric/score.ts';
import * as ordering from './types/ordering/score.ts';
import * as shortText from './types/short-text/score.ts';
import * as singleChoice from './types/single-choice/score.ts';
import * as timeline from './types/timeline/score.ts';
import * as trueFalse from './types/true-false/score.ts';

/**
 * Of each type: `keyOf`, from a question to what its scorer reads; `score`, pure, without clock,
 * chance or page; and `possible`, the points it is worth where that is not 1.
 */
const scoring = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  ordering,
  matching,
  matrix,
  numeric,
  timeline,
  'short-text': shortText,
  cloze,
  'hot-text': hotText,
  'extended-text': extendedText,
};

type Scoring = typeof scoring;
/** What a type's scorer reads of a question. */
export type KeyOf<T extends QuestionType> = Parameters<Scoring[T]['score']>[0];
/** What a learner gives, as the record keeps it. */
export type ResponseOf<T extends QuestionType> = Parameters<Scoring[T]['score']>[1];

/** One type's scoring, seen from code that knows no type. */
interface Scorer<T extends QuestionType> {
  keyOf: (question: QuestionOf<T>) => KeyOf<T>;
  score: (key: KeyOf<T>, response: ResponseOf<T>) => Score;
  possible?: number;
}
const scorers: { [T in QuestionType]: Scorer<T> } = scoring;

const scorerOf = <T extends QuestionType>(question: QuestionOf<T>): Scorer<T> =>
  scorers[question.type as T];

/** What decides a question's score, and nothing else: this is all that the page's script gets. */
export function keyOf<T extends QuestionType>(question: QuestionOf<T>): KeyOf<T> {
  return scorerOf<T>(question).keyOf(question);
}

/** Points that a question is worth: 1, or 0 where it has no key. */
export function possibleOf<T extends QuestionType>(question: QuestionOf<T>): number {
  return scorerOf<T>(question).possible ?? 1;
}

/** Scores a response of the question's own type. */
export function scoreQuestion<T extends QuestionType>(
  question: QuestionOf<T>,
  response: ResponseOf<T>,
): Score {
  return scorerOf<T>(question).score(keyOf<T>(question), response);
}
