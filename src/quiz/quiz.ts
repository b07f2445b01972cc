/** One quiz file. Page, worksheet, slides and exports derive from it. */
import { z } from 'zod';
import { Id, Text, textUpTo } from './fields.ts';
import { Question } from './question.ts';
import { draw } from './session.ts';
import { seedOf } from './shuffle.ts';

/** When in a course a quiz is taken; decides when reasons show. */
export const Purpose = z.enum([
  'guess-first',
  'embedded',
  'exit',
  'pretest',
  'posttest',
  'delayed',
  'review',
]);
export type QuizPurpose = z.output<typeof Purpose>;

/** Quizzes of these purposes stand in the text of their lesson; others have a page of their own. */
const IN_LESSON: readonly QuizPurpose[] = ['guess-first', 'embedded', 'exit'];
/** Tests belong to the course: what a question's objective names is the lesson that teaches it. */
const TESTS: readonly QuizPurpose[] = ['pretest', 'posttest', 'delayed'];

export const isInLesson = (purpose: QuizPurpose): boolean => IN_LESSON.includes(purpose);
export const isTest = (purpose: QuizPurpose): boolean => TESTS.includes(purpose);

/** A short text that several questions are about. */
const Passage = z.strictObject({
  /** Id of the question before which it stands. */
  before: Id,
  title: Text,
  /** A blank line begins a paragraph. */
  text: textUpTo(5000),
  /** A line above it says that the text is invented. Default false. */
  fictional: z.boolean().default(false),
});
export type Passage = z.output<typeof Passage>;

export const QuizFile = z
  .strictObject({
    title: Text,
    /** Id of the lesson it belongs to. A test has none, and practice over several lessons neither. */
    lesson: Id.optional(),
    purpose: Purpose,
    /** Id of an invented report that the questions are about; it stands above them. */
    reads: Id.optional(),
    /** Share of points needed to pass, 0–1. Default 0.7. */
    pass: z.number().min(0).max(1).default(0.7),
    /**
     * Feedback after each answer, or for all at the end. Default: at the end for pretest, posttest and
     * delayed test, else at once.
     */
    feedback: z.enum(['at-once', 'at-end']).optional(),
    /** Tries a question, with feedback at once; then its key shows. Default: as many as one likes. */
    tries: z.int().min(1).max(10).optional(),
    /** Asks this many of the questions, others each time until all have been asked. Default: all. */
    draw: z.int().min(1).optional(),
    /** Options may change places on a new try. Default true. */
    shuffle: z.boolean().default(true),
    /** Ask how sure the learner is; never part of the score. Default false. */
    certainty: z.boolean().default(false),
    /** Texts to read before the questions about them. */
    passages: z.array(Passage).default([]),
    questions: z.array(Question).min(1, 'a quiz has at least one question'),
  })
  .refine(({ lesson, purpose }) => lesson !== undefined || !isInLesson(purpose), {
    path: ['lesson'],
    message: 'this quiz stands in a lesson, so it names it',
  })
  .refine(({ lesson, purpose }) => lesson === undefined || !isTest(purpose), {
    path: ['lesson'],
    message: 'a test belongs to the whole course: take the line out',
  })
  .superRefine(({ passages, questions, draw: count }, context) => {
    for (const [at, { before }] of passages.entries()) {
      const path = ['passages', at, 'before'];
      const refuse = (message: string) => context.addIssue({ code: 'custom', path, message });
      if (!questions.some(({ id }) => id === before))
        refuse(`no question here is called ${before}`);
      if (count !== undefined) refuse('a draw would part a text from its questions');
    }
  })
  .refine(({ draw: count = 0, questions }) => count < questions.length, {
    path: ['draw'],
    message: 'a draw is smaller than the number of questions',
  })
  .refine(({ tries, ...quiz }) => tries === undefined || !isAtEnd(quiz), {
    path: ['tries'],
    message: 'with feedback at the end each question has one try',
  });
export type Quiz = z.output<typeof QuizFile> & { id: string };

/** Whether feedback waits for the end: what the file says, else what the purpose asks for. */
export function isAtEnd({
  feedback,
  purpose,
}: {
  feedback?: 'at-once' | 'at-end' | undefined;
  purpose: QuizPurpose;
}): boolean {
  return feedback === undefined ? isTest(purpose) : feedback === 'at-end';
}

/** Whether its questions and feedback depend on the taking, wherever it stands. */
export const isTaken = (quiz: Quiz): boolean => isAtEnd(quiz) || quiz.draw !== undefined;

/** Whether it can be begun again: what is at hand in a lesson's text is retried there, in part. */
export function isRetaken(quiz: Quiz): boolean {
  return isTaken(quiz) || quiz.purpose === 'exit' || !isInLesson(quiz.purpose);
}

/** Ids of the questions that a first taking asks; later ones draw others. */
export function firstDraw({ id, questions, draw: count }: Quiz): string[] {
  const pool = questions.map((question) => question.id);
  return count === undefined ? pool : [...draw(pool, count, [], seedOf(id)).drawn];
}
