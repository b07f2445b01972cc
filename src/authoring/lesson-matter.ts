/** What stands at the head of a lesson file. */
import { z } from 'zod';
import { Id, Text } from '../evidence/schema.ts';

export const LessonMatter = z.strictObject({
  title: Text,
  subtitle: Text,
  /** One line for the path of lessons. */
  summary: Text,
  /** Ids in content/objectives.yaml. */
  objectives: z.array(Id).min(1, 'a lesson names what it is for'),
  /** Answers a warning of `npm run check`, with the reason; `at` is the anchor of one section. */
  allow: z.array(z.strictObject({ rule: Text, at: Id.optional(), because: Text })).default([]),
});
export type LessonMatter = z.output<typeof LessonMatter>;
