/**
 * Every rule that `npm run check` knows, with its weight. `docs/checks.md` has a heading for each.
 *
 * - error: fails the build, and nothing can answer it.
 * - allowable: fails the build, unless the question answers it by `allow`, with a reason.
 * - warning: fails nothing, but wants an answer: a better text, or `allow` with a reason.
 */
export const CATALOGUE = {
  // The file as such
  'file-empty': 'error',
  'file-name': 'error',
  'file-not-text': 'error',
  'file-too-large': 'error',
  'hidden-character': 'error',
  'yaml-alias': 'error',
  'yaml-comment': 'error',
  'yaml-duplicate-key': 'error',
  'yaml-misread': 'error',
  'yaml-syntax': 'error',
  'yaml-tab': 'error',
  'mdx-syntax': 'error',
  // Its shape
  'missing-key': 'error',
  'unknown-key': 'error',
  shape: 'error',
  // Ids and what points at them
  'duplicate-id': 'error',
  'unknown-reference': 'error',
  'unknown-anchor': 'error',
  'unplaced-question': 'error',
  'placed-twice': 'error',
  'objective-elsewhere': 'warning',
  // Quotations
  'quote-ambiguous': 'error',
  'quote-ellipsis': 'error',
  'quote-empty': 'error',
  'quote-marks': 'error',
  'quote-not-found': 'error',
  'quote-splice': 'error',
  'quote-straight': 'error',
  'quote-too-long': 'error',
  'quote-too-short': 'error',
  'quote-unknown-label': 'error',
  'quote-unpaired': 'error',
  'quote-wrong-source': 'error',
  // Evidence files
  'bank-cap': 'error',
  'bank-lines': 'error',
  'bank-phrase': 'error',
  'bank-seal': 'error',
  'bank-unsealed': 'error',
  'claim-account': 'error',
  'claim-status': 'error',
  'copied-words': 'error',
  'gist-length': 'error',
  'invented-text': 'error',
  'paragraph-ids': 'error',
  // Questions
  'answer-choice': 'error',
  'answer-unit': 'error',
  'range-overlap': 'error',
  // Questions: the task
  'motive-or-trust': 'error',
  'negative-stem': 'allowable',
  'stem-length': 'warning',
  'reading-grade': 'warning',
  'tells-how-many': 'warning',
  'answer-in-stem': 'warning',
  // Questions: the options
  'option-all-or-none': 'error',
  'key-longest': 'error',
  'absolute-word': 'error',
  'stem-overlap': 'warning',
  'option-count': 'warning',
  'option-length': 'warning',
  'options-parallel': 'warning',
  'number-order': 'warning',
  'true-false-bare': 'warning',
  'misconception-tag': 'warning',
  // Questions: the reasons
  'feedback-length': 'error',
  'feedback-opening': 'error',
  'feedback-repeats': 'error',
  // Lessons: the prose
  'prose-grade': 'warning',
  'prose-sentence': 'warning',
  'prose-quotations': 'warning',
  // Tracks for teachers
  'track-minutes': 'error',
  'track-part': 'error',
  'track-address': 'error',
  // Slides
  'slide-part': 'error',
  'slide-words': 'warning',
  // The whole bank
  'balance-sound': 'error',
  'balance-flawed': 'error',
  'balance-done-well': 'error',
  'balance-both': 'error',
  'balance-cue': 'error',
  'balance-position': 'error',
  'balance-levels': 'error',
  'balance-objective': 'error',
  // Answers
  'allow-unknown': 'error',
  'allow-unused': 'warning',
} as const satisfies Record<string, Weight>;

export type Weight = 'error' | 'allowable' | 'warning';
/** What a weight comes to where nothing answers it. */
export type Severity = 'error' | 'warning';
export type RuleName = keyof typeof CATALOGUE;

export const severityOf = (rule: RuleName): Severity =>
  CATALOGUE[rule] === 'warning' ? 'warning' : 'error';

export const isRule = (name: string): name is RuleName => Object.hasOwn(CATALOGUE, name);

/** A warning on a lesson or on a question, answered where it is found. */
const ON_SLIDES = 'slide-words';

/** Warnings that a lesson may answer by `allow`, in its front matter. */
export const IN_PROSE: ReadonlySet<string> = new Set(
  Object.keys(CATALOGUE).filter((name) => name.startsWith('prose-') || name === ON_SLIDES),
);

/** Rules that a question may answer by `allow`. */
export const ALLOWABLE: ReadonlySet<string> = new Set(
  Object.keys(CATALOGUE).filter(
    (name) =>
      isRule(name) && CATALOGUE[name] !== 'error' && (!IN_PROSE.has(name) || name === ON_SLIDES),
  ),
);
