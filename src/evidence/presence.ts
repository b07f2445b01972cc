/** Whether an article tells a fact, and if not, what kind of gap that is. */
import type { ClaimEntry, Source } from './schema.ts';

/** Every state of a cell in a table of facts and articles, in the order of a key. */
export const PRESENCES = ['says', 'silent', 'before', 'lost'] as const;
export type Presence = (typeof PRESENCES)[number];

/** What learners read for each state. */
export const PRESENCE_TEXT: Record<Presence, string> = {
  says: 'says it',
  silent: 'silent',
  before: 'before it happened',
  lost: 'our copy lacks it',
};

/**
 * How an article stands to a claim: it has an account of it, or one of three gaps.
 *
 * The order matters. An account proves that the article says it, whatever its day. A part that
 * our copy has lost cannot be asked at all. An article of an earlier day could not know; one of
 * the same day could. What is left is silence, if our copy holds the whole running text.
 */
export function presenceOf(
  { date, accounts, absent }: Pick<ClaimEntry, 'date' | 'accounts' | 'absent'>,
  source: Pick<Source, 'id' | 'date' | 'copy'>,
): Presence {
  if (accounts.some((account) => account.source === source.id)) return 'says';
  if (absent.some((part) => part.source === source.id)) return 'lost';
  if (source.date !== undefined && source.date.day < date) return 'before';
  return source.copy?.complete === true ? 'silent' : 'lost';
}
