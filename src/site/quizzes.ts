/** Finding a question's quiz, and the section that teaches it. */
import { lessonOf } from '../authoring/library.ts';
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
  const lesson = library.lessons.get(lessonOf(library, quiz, question) ?? '');
  const heading = lesson?.headings.find((one) => one.id === question.taughtAt);
  if (!lesson || !heading) return undefined;
  return { href: withBase(`/lessons/${lesson.id}/#${heading.id}`), title: heading.text };
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

/** What a learner should know before a test, on its page. */
const INTROS: Readonly<Partial<Record<QuizPurpose, string>>> = {
  pretest:
    'Twelve questions on what the lessons teach. Nobody is meant to know the answers yet: guess, and say how sure you are. You see no verdict now. When you have done a lesson, its reasons open on this page.',
  posttest:
    'Take it when you have done the lessons. The first part asks what you were asked before the course, by other examples. Then come a report to read, with a short text of your own to write, and a few passages to judge. Verdicts and reasons come at the end.',
  delayed:
    'Take it about three weeks after the test at the end, without looking anything up. It shows what has stayed.',
};

export const introText = (purpose: QuizPurpose): string | undefined => INTROS[purpose];
