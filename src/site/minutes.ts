/** How long a lesson takes, as a range computed from what it holds. */
import { lessonMinutes, type Range } from '../quiz/minutes.ts';
import type { Library } from './library.ts';

export function minutesOf(library: Library, lessonId: string): Range {
  const lesson = library.lessons.get(lessonId);
  if (!lesson) throw new Error(`no lesson ${lessonId}`);
  const questions = [...library.quizzes.values()]
    .filter((quiz) => quiz.lesson === lessonId)
    .reduce((sum, quiz) => sum + quiz.questions.length, 0);
  return lessonMinutes({ words: lesson.words, questions, exhibits: lesson.exhibits });
}

/** '25–40 minutes'. */
export function minutesText(library: Library, lessonId: string): string {
  const { from, to } = minutesOf(library, lessonId);
  return `${from}–${to} minutes`;
}
