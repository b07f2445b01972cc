/** What a question shows on a page, a worksheet or a key of this site. */
import type { Question } from '../quiz/question.ts';
import { isAtEnd, type Quiz } from '../quiz/quiz.ts';
import type { SlipProps } from '../quiz/slip.tsx';
import { citationsOf, rowsOf } from './citations.ts';
import { contextFor, type Medium } from './context.tsx';
import type { Library } from './library.ts';
import { sectionOf } from './quizzes.ts';

/** @param place place in its quiz, from 1, and how many there are */
export function slipProps(
  library: Library,
  quiz: Quiz,
  question: Question,
  medium: Medium = 'page',
  place?: SlipProps['place'],
): SlipProps {
  const section = sectionOf(library, quiz, question);
  return {
    question,
    context: contextFor(library, quiz.shuffle, question.id, medium),
    certainty: quiz.certainty,
    atEnd: isAtEnd(quiz),
    // A lesson has no bytes to spare for the rows.
    citations: citationsOf(
      library,
      medium === 'key' ? [...question.evidence, ...rowsOf(question.evidence)] : question.evidence,
    ),
    ...(place && { place }),
    ...(section && { section }),
  };
}
