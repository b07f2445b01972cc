/** The union of all question types. Adding a type adds one line here. */
import { z } from 'zod';
import { schema as cloze } from './types/cloze/schema.ts';
import { schema as extendedText } from './types/extended-text/schema.ts';
import { schema as hotText } from './types/hot-text/schema.ts';
import { schema as matching } from './types/matching/schema.ts';
import { schema as matrix } from './types/matrix/schema.ts';
import { schema as multipleResponse } from './types/multiple-response/schema.ts';
import { schema as numeric } from './types/numeric/schema.ts';
import { schema as ordering } from './types/ordering/schema.ts';
import { schema as shortText } from './types/short-text/schema.ts';
import { schema as singleChoice } from './types/single-choice/schema.ts';
import { schema as timeline } from './types/timeline/schema.ts';
import { schema as trueFalse } from './types/true-false/schema.ts';

export const Question = z.discriminatedUnion('type', [
  singleChoice,
  multipleResponse,
  trueFalse,
  ordering,
  matching,
  matrix,
  numeric,
  timeline,
  shortText,
  cloze,
  hotText,
  extendedText,
]);
export type Question = z.output<typeof Question>;
export type QuestionType = Question['type'];
/** The question of one type. */
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
