/** Whether a page is at work on something that no message may interrupt. */

/**
 * True while
 * - an element says so by `data-busy`: a class is being taught,
 * - a question holds an answer that is not given yet,
 * - a quiz is answered in part,
 * - answers are on the page only, because they could not be saved.
 *
 * @param begun questions that the learner has begun since the page opened, or earlier
 */
export function isBusy(page: ParentNode, begun: ReadonlySet<Element>): boolean {
  return (
    page.querySelector('[data-busy], record-notice p:not(:empty)') !== null ||
    [...begun].some((question) => !question.hasAttribute('data-answered')) ||
    [...page.querySelectorAll('quiz-set')].some(isHalfDone)
  );
}

/** Of the questions that a taking asks some are answered, some are not. */
function isHalfDone(quiz: Element): boolean {
  const asked = [...quiz.querySelectorAll('quiz-question:not(.spare)')];
  const answered = asked.filter((question) => question.hasAttribute('data-answered'));
  return answered.length > 0 && answered.length < asked.length;
}
