/** The union of all question types. Adding a type adds one line here. */
import { z } from 'zod';
import { schema as matching } from './types/matching/schema.ts';
import { schema as multipleResponse } from './types/multiple-response/schema.ts';
import { schema as numeric } from './types/numeric/schema.ts';
import { schema as ordering } from './types/ordering/schema.ts';
import { schema as singleChoice } from './types/single-choice/schema.ts';

export const Question = z.discriminatedUnion('type', [
  singleChoice,
  multipleResponse,
  ordering,
  numeric,
  matching,
]);
export type Question = z.output<typeof Question>;
export type QuestionType = Question['type'];
/** The question of one type. */
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
