/** The path of lessons: what each asks, in order. The home page and the record read it. */
import type { QuizPurpose } from '../quiz/quiz.ts';
import { revisionOf } from '../quiz/revision.ts';
import { possibleOf } from '../quiz/scorers.ts';
import type { Library } from './library.ts';

/** A question as the record needs it: its id, what decides its score, and its points. */
export interface QuestionOutline {
  id: string;
  revision: string;
  possible: number;
}
export interface LessonOutline {
  id: string;
  title: string;
  subtitle: string;
  summary: string;
  /** The exit quiz decides whether the lesson is done. */
  quizzes: { id: string; purpose: QuizPurpose; pass: number; questions: QuestionOutline[] }[];
}

/** All lessons in the order of their files. */
export function lessonOutlines(library: Library): LessonOutline[] {
  return [...library.lessons.values()]
    .sort((one, two) => one.order - two.order)
    .map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      subtitle: lesson.subtitle,
      summary: lesson.summary,
      quizzes: [...library.quizzes.values()]
        .filter((quiz) => quiz.lesson === lesson.id)
        .map((quiz) => ({
          id: quiz.id,
          purpose: quiz.purpose,
          pass: quiz.pass,
          questions: quiz.questions.map((question) => ({
            id: question.id,
            revision: revisionOf(question),
            possible: possibleOf(question),
          })),
        })),
    }));
}

/** Place of a lesson on the path, from 1. */
export function orderOf(library: Library, id: string): number {
  return lessonOutlines(library).findIndex((lesson) => lesson.id === id) + 1;
}
