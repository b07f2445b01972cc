/**
 * Every rule that `npm run check` knows, with its weight. `docs/checks.md` has a heading for each.
 * An error fails the build. A warning wants an answer: a better text, or `allow` with a reason.
 */
export const CATALOGUE = {
  // The file as such
  'file-empty': 'error',
  'file-name': 'error',
  'file-not-text': 'error',
  'file-too-large': 'error',
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
  'paragraph-ids': 'error',
  // Questions
  'answer-choice': 'error',
  'answer-unit': 'error',
  'option-all-or-none': 'error',
  'feedback-length': 'error',
  'feedback-opening': 'error',
  'key-longest': 'error',
  'absolute-word': 'error',
  'stem-length': 'warning',
  'option-length': 'warning',
  'misconception-tag': 'warning',
  'allow-unknown': 'error',
  'allow-unused': 'warning',
} as const satisfies Record<string, Severity>;

export type Severity = 'error' | 'warning';
export type RuleName = keyof typeof CATALOGUE;
