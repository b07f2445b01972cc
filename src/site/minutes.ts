/** How long a lesson takes, as a range computed from what it holds. */
import { lessonMinutes, type Range } from '../quiz/minutes.ts';
import { firstDraw, type Quiz } from '../quiz/quiz.ts';
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

/** The same for a quiz on a page of its own: '10–15 minutes'. */
export function quizMinutesText(quiz: Quiz): string {
  const { from, to } = lessonMinutes({ words: 0, questions: firstDraw(quiz).length, exhibits: 0 });
  return from === to ? `${from} minutes` : `${from}–${to} minutes`;
}
