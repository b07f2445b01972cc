/** Days; in words, months are spelled out, since 04/07 is two different days. */

/** '12 March 2026', in the reader's own time zone. */
export const dayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** The start of the learner's day. */
export function midnight(): Date {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  return day;
}
