/** Finding a question's quiz, and the section that teaches it. */
import type { Question } from '../quiz/question.ts';
import type { Quiz, QuizPurpose } from '../quiz/quiz.ts';
import type { Library } from './library.ts';
import { withBase } from './paths.ts';

/** The question of this id, and its quiz. */
export function quizOf(library: Library, id: string): { quiz: Quiz; question: Question } {
  for (const quiz of library.quizzes.values()) {
    const question = quiz.questions.find((one) => one.id === id);
    if (question) return { quiz, question };
  }
  throw new Error(`no question ${id}`);
}

/** Address and heading of the section that teaches the question, where it names one. */
export function sectionOf(library: Library, quiz: Quiz, question: Question) {
  const heading = library.lessons
    .get(quiz.lesson)
    ?.headings.find((one) => one.id === question.taughtAt);
  if (!heading) return undefined;
  return { href: withBase(`/lessons/${quiz.lesson}/#${heading.id}`), title: heading.text };
}

const PURPOSES: Readonly<Record<QuizPurpose, string>> = {
  'guess-first': 'Guess first',
  embedded: 'Within the lesson',
  exit: 'At the end of the lesson',
  pretest: 'Before the course',
  posttest: 'After the course',
  delayed: 'Some weeks later',
  review: 'Practice',
};

/** When a quiz is taken, in words. */
export const purposeText = (purpose: QuizPurpose): string => PURPOSES[purpose];
