/** The tests of the course: what each asks, for the home page and the report. */
import { lessonOf } from '../authoring/library.ts';
import { PHASES, type Phase, type TestItem, type TestOutline } from '../progress/test-report.ts';
import type { Question } from '../quiz/question.ts';
import type { Quiz } from '../quiz/quiz.ts';
import { revisionOf } from '../quiz/revision.ts';
import { possibleOf } from '../quiz/scorers.ts';
import { orderOf } from './lessons.ts';
import type { Library } from './library.ts';
import { withBase } from './paths.ts';

/** The row of what asks whether a passage holds. */
export const JUDGEMENT = 'judgement';

export interface Test extends TestOutline {
  quiz: Quiz;
  href: string;
}

/** The quiz of each phase that the course has, in the order in which they are taken. */
export function testsOf(library: Library): Test[] {
  return PHASES.flatMap((phase) =>
    [...library.quizzes.values()]
      .filter((quiz) => quiz.purpose === phase)
      .slice(0, 1)
      .map((quiz) => ({
        phase,
        quiz,
        href: withBase(`/quizzes/${quiz.id}/`),
        items: quiz.questions.map((question) => itemOf(library, quiz, question)),
      })),
  );
}

/** Other forms of a question name it in `variantOf`: one of the test before the course. */
function pairOf(library: Library, question: Question): string | undefined {
  const first = question.variantOf ?? question.id;
  const purposeOf = (id: string) =>
    library.quizzes.get(library.questions.get(id)?.quiz ?? '')?.purpose;
  return purposeOf(first) === ('pretest' satisfies Phase) ? first : undefined;
}

function itemOf(library: Library, quiz: Quiz, question: Question): TestItem {
  const pair = pairOf(library, question);
  const verdict = question.judges?.verdict;
  const judged = verdict === 'sound' || verdict === 'flawed' ? verdict : undefined;
  return {
    id: question.id,
    revision: revisionOf(question),
    possible: possibleOf(question),
    skill: judged ? JUDGEMENT : (lessonOf(library, quiz, question) ?? ''),
    ...(pair !== undefined && { pair }),
    ...(judged && { verdict: judged }),
  };
}

/** Rows of the report: lessons in their order, then the judging of passages. */
export function skillsOf(library: Library): { id: string; text: string }[] {
  const used = new Set(testsOf(library).flatMap(({ items }) => items.map(({ skill }) => skill)));
  return [
    ...[...library.lessons.values()]
      .filter(({ id }) => used.has(id))
      .map(({ id, title }) => ({ id, text: `${orderOf(library, id)}. ${title}` })),
    { id: JUDGEMENT, text: 'Does a passage hold?' },
  ];
}
