/** What each type's `example.ts` holds: contract test, gallery and authors' page in one. */
import type { QuestionOf, QuestionType } from './question.ts';
import type { ResponseOf } from './scorers.ts';

/** One way to answer the example, and what it earns. */
export interface Sample<Response> {
  /** right: full marks · half: a part of them · wrong: none · empty: counts as not answered. */
  as: 'right' | 'half' | 'wrong' | 'empty';
  response: Response;
  /** Share of the points, 0–1; 'unanswered' and 'ungraded' as in `Score`. */
  earns: number | 'unanswered' | 'ungraded';
}

export interface Example<T extends QuestionType> {
  question: QuestionOf<T>;
  /**
   * At least one right and one empty sample; a half and a wrong one where the type has points.
   * Further right samples are the same answer typed or listed in another way.
   */
  samples: readonly Sample<ResponseOf<T>>[];
}
