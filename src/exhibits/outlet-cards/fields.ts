/** The rows of an outlet card, the same for every outlet and in this order. */
export const FIELDS = [
  ['owner', 'Owner'],
  ['funder', 'Who pays'],
  ['legal-form', 'Legal form'],
  ['own-description', 'In its own words'],
  ['others-description', 'What others say'],
  ['copy', 'Our copy'],
] as const;

export type FieldId = (typeof FIELDS)[number][0];

/** The row that stays covered until a reader has guessed. */
export const COVERED: FieldId = 'funder';

/** What a reader may guess about the payer. No guess is graded: some cards give no plain answer. */
export const GUESSES = [
  'a state',
  'a party or politicians',
  'donors',
  'members and customers',
  'cannot tell',
] as const;
