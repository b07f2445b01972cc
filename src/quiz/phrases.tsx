/**
 * What a page with questions may have to say. The words stand in the page, unseen, so that the
 * script holds none: they can be read, checked and translated with the rest of the HTML.
 */
import type { QuestionType } from './question.ts';
import { wordsOf } from './views.tsx';

const COMMON = {
  // The result of an answer.
  'result-hit': 'Right',
  // A question is worth one point.
  'result-near': 'Partly right: {} of a point',
  'result-no': 'Not yet',
  'result-done': 'Kept',
  // The verdict on a part of it.
  hit: 'Right, and you chose it',
  near: 'Defensible, and you chose it',
  miss: 'Right, but you left it out',
  no: 'Not right, and you chose it',
  left: 'Rightly left out',
  // What became of it.
  saving: 'Saving …',
  saved: 'Saved in this browser.',
  'not-saved': 'Not saved. You can go on, and export your answers below.',
  draft: 'Your half-finished answer is still here.',
  changed: 'This question has changed since you answered it. Please answer again.',
  removed: 'Part of your answer is an option that was removed. Please answer again.',
  unknown: 'This page does not know questions of this type: load it again. The type is ‘{}’.',
  // The sum of a quiz; in braces what is filled in, in order.
  'said-hit': 'right',
  'said-near': 'partly right',
  'said-no': 'not yet',
  'said-done': 'done',
  question: 'Question {}',
  sum: 'You have {} of {} points.{} {} per cent is the mark to pass, {}',
  first: ' Your first try gave {}.',
  passed: 'and you reached it.',
  'not-passed': 'so try again the ones that are not right yet.',
  // How sure against how right, the surest first.
  'sure-certain': ' When certain, you were right in {} of {}{}.',
  'sure-fairly': ' When fairly sure, you were right in {} of {}{}.',
  'sure-guess': ' When guessing, you were right in {} of {}{}.',
  'sure-no-idea': ' When without an idea, you were right in {} of {}{}.',
  'sure-partly': ', partly in {}',
  // The bar at the foot of the window: why nothing is saved.
  full: 'Not saved: this browser has no room left.',
  denied: 'Not saved: this browser does not let the page save.',
  blocked: 'Not saved: another page holds the record.',
  outdated: 'Not saved: a newer version of this page is open, so reload it.',
  lost: 'Not saved: the record was deleted under this page.',
  failed: 'Not saved: the browser reports an error.',
  refused: 'Not saved: the answer is too long.',
  stay: ' Your answers stay on this page until you close it.',
  quarantined: ' Set aside, not deleted: {} entries of your record that could not be read.',
} as const;

/** Names of the phrases that any page with questions has. */
export type PhraseName = keyof typeof COMMON | keyof typeof UNGRADED;

/** Of a test, which has no mark to pass. */
const UNGRADED = {
  sum: 'You have {} of {} points.{}',
  silent: 'Kept. Each lesson that you finish opens its reasons here.',
};

interface Props {
  types: readonly QuestionType[];
  /** Its quiz has a mark to pass. */
  graded?: boolean;
}

/** The list; a type's own phrases have its name before theirs, and come first. */
export function Phrases({ types, graded = true }: Props) {
  const own = types.flatMap((type) =>
    Object.entries(wordsOf(type)).map(([name, words]) => [`${type}-${name}`, words]),
  );
  return (
    <div id="phrases" hidden>
      {[...own, ...Object.entries({ ...COMMON, ...(graded ? {} : UNGRADED) })].map(
        ([name, words]) => (
          <p data-p={name} key={name}>
            {words}
          </p>
        ),
      )}
    </div>
  );
}
