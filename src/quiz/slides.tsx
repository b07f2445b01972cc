/** Type to slide: what a question shows to a room. Adding a question type adds one line here. */
import type { ComponentChildren } from 'preact';
import type { QuestionOf, QuestionType } from './question.ts';
import type { QuestionPage } from './question-page.ts';
import * as cloze from './types/cloze/slide.tsx';
import * as extendedText from './types/extended-text/slide.tsx';
import * as hotText from './types/hot-text/slide.tsx';
import * as matching from './types/matching/slide.tsx';
import * as matrix from './types/matrix/slide.tsx';
import * as multipleResponse from './types/multiple-response/slide.tsx';
import * as numeric from './types/numeric/slide.tsx';
import * as ordering from './types/ordering/slide.tsx';
import * as shortText from './types/short-text/slide.tsx';
import * as singleChoice from './types/single-choice/slide.tsx';
import * as timeline from './types/timeline/slide.tsx';
import * as trueFalse from './types/true-false/slide.tsx';
import type { ViewContext } from './view-context.ts';

/** One of the answers that a room can hold up a letter for. */
export interface Answer {
  id: string;
  /** Author's plain text. */
  text: string;
  right: boolean;
}

/**
 * The part of a question below its prompt. Elements with `data-from="key"` and `hidden` appear with
 * the key; those with `data-until="key"` vanish then. What is `keep` keeps its room while hidden.
 */
export type QuestionSlide = {
  /** Stands with the key, above the explanation. */
  after?: ComponentChildren;
} & (
  | {
      /** Lettered answers, in the order of the page: this is what a room is polled on. */
      answers: readonly Answer[];
      pages?: never;
    }
  | {
      answers?: never;
      /** Where there is no poll: one slide for each page, at least one, none taller than a slide. */
      pages: readonly QuestionPage[];
    }
);

interface Slides<T extends QuestionType> {
  slide: (props: { question: QuestionOf<T>; context: ViewContext }) => QuestionSlide;
}

const slides: { [T in QuestionType]: Slides<T> } = {
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

/** What the question shows to a room. */
export function slideOf<T extends QuestionType>(
  question: QuestionOf<T>,
  context: ViewContext,
): QuestionSlide {
  return slides[question.type as T].slide({ question, context });
}
