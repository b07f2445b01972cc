/** Type to example. Adding a question type adds one line here. */
import type { Example } from './example.ts';
import type { QuestionType } from './question.ts';
import { example as cloze } from './types/cloze/example.ts';
import { example as extendedText } from './types/extended-text/example.ts';
import { example as hotText } from './types/hot-text/example.ts';
import { example as matching } from './types/matching/example.ts';
import { example as matrix } from './types/matrix/example.ts';
import { example as multipleResponse } from './types/multiple-response/example.ts';
import { example as numeric } from './types/numeric/example.ts';
import { example as ordering } from './types/ordering/example.ts';
import { example as shortText } from './types/short-text/example.ts';
import { example as singleChoice } from './types/single-choice/example.ts';
import { example as timeline } from './types/timeline/example.ts';
import { example as trueFalse } from './types/true-false/example.ts';

export const examples: { [T in QuestionType]: Example<T> } = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  ordering,
  matching,
  matrix,
  numeric,
  timeline,
  'short-text': shortText,
  cloze,
  'hot-text': hotText,
  'extended-text': extendedText,
};

/** All types, in the order in which pages show them. */
export const questionTypes = Object.keys(examples) as QuestionType[];
