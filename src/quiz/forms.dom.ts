/** Type to form. Adding a question type adds one line here. */
import type { Form } from './form.dom.ts';
import type { QuestionType } from './question.ts';
import type { KeyOf, ResponseOf } from './scorers.ts';
import { form as cloze } from './types/cloze/form.dom.ts';
import { form as extendedText } from './types/extended-text/form.dom.ts';
import { form as hotText } from './types/hot-text/form.dom.ts';
import { form as matching } from './types/matching/form.dom.ts';
import { form as matrix } from './types/matrix/form.dom.ts';
import { form as multipleResponse } from './types/multiple-response/form.dom.ts';
import { form as numeric } from './types/numeric/form.dom.ts';
import { form as ordering } from './types/ordering/form.dom.ts';
import { form as shortText } from './types/short-text/form.dom.ts';
import { form as singleChoice } from './types/single-choice/form.dom.ts';
import { form as timeline } from './types/timeline/form.dom.ts';
import { form as trueFalse } from './types/true-false/form.dom.ts';

export const forms: { [T in QuestionType]: Form<KeyOf<T>, ResponseOf<T>> } = {
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
