/** Type to example. Adding a question type adds one line here. */
import type { Example } from './example.ts';
import type { QuestionType } from './question.ts';
import { example as matching } from './types/matching/example.ts';
import { example as multipleResponse } from './types/multiple-response/example.ts';
import { example as numeric } from './types/numeric/example.ts';
import { example as ordering } from './types/ordering/example.ts';
import { example as singleChoice } from './types/single-choice/example.ts';

export const examples: { [T in QuestionType]: Example<T> } = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  ordering,
  numeric,
  matching,
};

/** All types, in the order in which pages show them. */
export const questionTypes = Object.keys(examples) as QuestionType[];
