/** Questions by their number, each a link to the page of its quiz. */
import type { QuizPurpose } from '../quiz/quiz.ts';
import { withBase } from './paths.ts';
import type { Asked } from './plan.ts';

const NAMES: Readonly<Partial<Record<QuizPurpose, string>>> = {
  'guess-first': 'guess',
  exit: 'exit question',
};

/** 'guess 1, question 4, exit question 2', by the numbers of the worksheets. */
export function AskedLinks({ asked }: { asked: readonly Asked[] }) {
  return asked.map(({ quiz, question, number }, at) => (
    <>
      {at > 0 && ', '}
      <a href={withBase(`/quizzes/${quiz.id}/#q-${question.id}`)}>
        {NAMES[quiz.purpose] ?? 'question'}&nbsp;{number}
      </a>
    </>
  ));
}
