/** Type to driver. Adding a question type adds one line here. */
import type { QuestionType } from '../../../src/quiz/question.ts';
import type { KeyOf, ResponseOf } from '../../../src/quiz/scorers.ts';
import { driver as cloze } from './cloze.ts';
import type { Driver } from './driver.ts';
import { driver as extendedText } from './extended-text.ts';
import { driver as hotText } from './hot-text.ts';
import { driver as matching } from './matching.ts';
import { driver as matrix } from './matrix.ts';
import { driver as multipleResponse } from './multiple-response.ts';
import { driver as numeric } from './numeric.ts';
import { driver as ordering } from './ordering.ts';
import { driver as shortText } from './short-text.ts';
import { driver as singleChoice } from './single-choice.ts';
import { driver as timeline } from './timeline.ts';
import { driver as trueFalse } from './true-false.ts';

export const drivers: { [T in QuestionType]: Driver<KeyOf<T>, ResponseOf<T>> } = {
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
