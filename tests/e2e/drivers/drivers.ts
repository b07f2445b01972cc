/** Type to driver. Adding a question type adds one line here. */
import type { QuestionType } from '../../../src/quiz/question.ts';
import type { KeyOf, ResponseOf } from '../../../src/quiz/scorers.ts';
import type { Driver } from './driver.ts';
import { driver as matching } from './matching.ts';
import { driver as multipleResponse } from './multiple-response.ts';
import { driver as numeric } from './numeric.ts';
import { driver as ordering } from './ordering.ts';
import { driver as singleChoice } from './single-choice.ts';

export const drivers: { [T in QuestionType]: Driver<KeyOf<T>, ResponseOf<T>> } = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  ordering,
  numeric,
  matching,
};
