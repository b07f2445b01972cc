/** Days; in words, months are spelled out, since 04/07 is two different days. */

/** '12 March 2026', in the reader's own time zone. */
export const dayOf = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** 'Sunday, 22 November 2026, 10:05', in the reader's own time zone. Throws for an invalid date. */
export function momentOf(at: Date): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, value]),
  );
  const { weekday, day, month, year, hour, minute } = parts;
  // Put together here: browsers differ in the commas.
  return `${weekday}, ${day} ${month} ${year}, ${hour}:${minute}`;
}

/** '2026-11-22', for the name of a file, in the reader's own time zone. */
export function fileDayOf(at: Date): string {
  const two = (part: number) => `${part}`.padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The start of the learner's day. */
export function midnight(): Date {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  return day;
}
