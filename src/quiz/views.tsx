/** Type to template. Adding a question type adds one line here. */
import type { ComponentChildren } from 'preact';
import type { QuestionOf, QuestionType } from './question.ts';
import * as cloze from './types/cloze/view.tsx';
import * as extendedText from './types/extended-text/view.tsx';
import * as hotText from './types/hot-text/view.tsx';
import * as matching from './types/matching/view.tsx';
import * as matrix from './types/matrix/view.tsx';
import * as multipleResponse from './types/multiple-response/view.tsx';
import * as numeric from './types/numeric/view.tsx';
import * as ordering from './types/ordering/view.tsx';
import * as shortText from './types/short-text/view.tsx';
import * as singleChoice from './types/single-choice/view.tsx';
import * as timeline from './types/timeline/view.tsx';
import * as trueFalse from './types/true-false/view.tsx';
import type { ViewContext } from './view-context.ts';

interface View<T extends QuestionType> {
  /** What to do, in a few words, such as 'choose one'. */
  instruction: (question: QuestionOf<T>) => string;
  /** The answerable part of the question, below its prompt. */
  view: (props: { question: QuestionOf<T>; context: ViewContext }) => ComponentChildren;
  /**
   * What its questions say, by name; braces for what is filled in, in order. `empty`: no answer yet.
   * Also verdicts on a part, where the common words do not fit.
   */
  words: { readonly empty: string } & Readonly<Record<string, string>>;
  /** What an answer opens, above the explanation, such as model answers. */
  after?: (props: { question: QuestionOf<T>; context: ViewContext }) => ComponentChildren;
}

const views: { [T in QuestionType]: View<T> } = {
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

/** The template of a question's type. */
export function viewOf<T extends QuestionType>(question: QuestionOf<T>): View<T> {
  const type: T = question.type as T;
  return views[type];
}

/** What questions of a type say, by name. */
export const wordsOf = (type: QuestionType): Readonly<Record<string, string>> => views[type].words;
