/** One quiz file. Page, worksheet, slides and exports derive from it. */
import { z } from 'zod';
import { Id, Text } from './fields.ts';
import { Question } from './question.ts';

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

export const QuizFile = z.strictObject({
  title: Text,
  /** Id of the lesson it belongs to. */
  lesson: Id,
  purpose: Purpose,
  /** Share of points needed to pass, 0–1. Default 0.7. */
  pass: z.number().min(0).max(1).default(0.7),
  /** Options may change places on a new try. Default true. */
  shuffle: z.boolean().default(true),
  /** Ask how sure the learner is; never part of the score. Default false. */
  certainty: z.boolean().default(false),
  questions: z.array(Question).min(1, 'a quiz has at least one question'),
});
export type Quiz = z.output<typeof QuizFile> & { id: string };
export type QuizPurpose = z.output<typeof Purpose>;
