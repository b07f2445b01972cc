/** Type to scorer. Adding a question type adds one line to each map here. */
import type { QuestionOf, QuestionType } from './question.ts';
import type { Score } from './score.ts';
import * as matching from './types/matching/score.ts';
import * as multipleResponse from './types/multiple-response/score.ts';
import * as numeric from './types/numeric/score.ts';
import * as ordering from './types/ordering/score.ts';
import * as singleChoice from './types/single-choice/score.ts';

/** What each type's scorer reads: the key, made at build, and the learner's response. */
export interface Scoring {
  'single-choice': { key: singleChoice.Key; response: singleChoice.Response };
  'multiple-response': { key: multipleResponse.Key; response: multipleResponse.Response };
  ordering: { key: ordering.Key; response: ordering.Response };
  numeric: { key: numeric.Key; response: numeric.Response };
  matching: { key: matching.Key; response: matching.Response };
}
export type KeyOf<T extends QuestionType> = Scoring[T]['key'];
export type ResponseOf<T extends QuestionType> = Scoring[T]['response'];

/** Pure scorers: no clock, no chance, no page. */
export const scorers: { [T in QuestionType]: (key: KeyOf<T>, response: ResponseOf<T>) => Score } = {
  'single-choice': singleChoice.score,
  'multiple-response': multipleResponse.score,
  ordering: ordering.score,
  numeric: numeric.score,
  matching: matching.score,
};

const keys: { [T in QuestionType]: (question: QuestionOf<T>) => KeyOf<T> } = {
  'single-choice': singleChoice.keyOf,
  'multiple-response': multipleResponse.keyOf,
  ordering: ordering.keyOf,
  numeric: numeric.keyOf,
  matching: matching.keyOf,
};

/** What decides a question's score, and nothing else: this is all that the page's script gets. */
export function keyOf<T extends QuestionType>(question: QuestionOf<T>): KeyOf<T> {
  const type: T = question.type as T;
  return keys[type](question);
}

/** Scores a response of the question's own type. */
export function scoreQuestion<T extends QuestionType>(
  question: QuestionOf<T>,
  response: ResponseOf<T>,
): Score {
  const type: T = question.type as T;
  return scorers[type](keyOf<T>(question), response);
}
