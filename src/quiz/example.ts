/** What each type's `example.ts` holds: contract test, gallery and authors' page in one. */
import type { QuestionOf, QuestionType } from './question.ts';
import type { ResponseOf } from './scorers.ts';

export interface Example<T extends QuestionType> {
  question: QuestionOf<T>;
  /** Earns the full point. */
  right: ResponseOf<T>;
  /** Earns a part of it, where the type knows parts; else absent. */
  half?: { response: ResponseOf<T>; earned: number };
  /** Earns nothing. */
  wrong: ResponseOf<T>;
  /** Counts as not answered. */
  empty: ResponseOf<T>;
  /** Same answer as `right`, typed or listed in another way. */
  alsoRight?: ResponseOf<T>[];
}
