/** The whole course as the pages of a learner's own record need it. */
import { lessonOf } from '../authoring/library.ts';
import type { CourseLesson } from '../progress/picture.ts';
import type { ReviewQuestion } from '../progress/review.ts';
import { isAtEnd, isInLesson } from '../quiz/quiz.ts';
import { revisionOf } from '../quiz/revision.ts';
import { possibleOf } from '../quiz/scorers.ts';
import { lessonOutlines } from './lessons.ts';
import type { Library } from './library.ts';
import { withBase } from './paths.ts';

/** Every lesson with the questions in its text. */
export function courseOf(library: Library): CourseLesson[] {
  return lessonOutlines(library).map(({ id, title, quizzes }) => {
    const inText = quizzes.filter(({ purpose }) => isInLesson(purpose));
    const objective = new Map(
      [...library.quizzes.values()].flatMap(({ questions }) =>
        questions.map((question) => [question.id, question.objective]),
      ),
    );
    return {
      id,
      title,
      href: withBase(`/lessons/${id}/`),
      questions: inText.flatMap(({ questions }) =>
        questions.map((question) => ({ ...question, objective: objective.get(question.id) ?? '' })),
      ),
      exit: quizzes.find(({ purpose }) => purpose === 'exit')?.questions ?? [],
    };
  });
}

/**
 * What review may ask: every scored question of a lesson but the two that are guessed first, and
 * those of practice, with the lesson that teaches them. Not what needs a text beside it, or gives
 * its feedback with others. A form of another question belongs to that one's family.
 */
export function reviewOf(library: Library): ReviewQuestion[] {
  const asked = [...library.quizzes.values()].filter(
    (quiz) =>
      ['embedded', 'exit', 'review'].includes(quiz.purpose) &&
      !isAtEnd(quiz) &&
      quiz.reads === undefined &&
      quiz.passages.length === 0,
  );
  return asked.flatMap((quiz) =>
    quiz.questions.flatMap((question) => {
      const possible = possibleOf(question);
      const lesson = lessonOf(library, quiz, question);
      if (possible === 0 || lesson === undefined) return [];
      const { id, variantOf: family = id } = question;
      return [{ id, revision: revisionOf(question), possible, lesson, family, quiz: quiz.id }];
    }),
  );
}
