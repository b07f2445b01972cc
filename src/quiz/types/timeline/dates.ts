/**
 * Dates of two forms, a month `2020-11` or a day `2020-11-17`, and their numbers, which count
 * months or days, so that neighbours of one form differ by 1.
 */

const DAY = 86_400_000;
/** Whether a date is of the longer form. */
export const isDay = (date: string) => date.length > 7;

/** The date's number; NaN for what is no date. */
export function numberOf(date: string): number {
  const [year, month] = date.split('-');
  return isDay(date) ? Date.parse(date) / DAY : Number(year) * 12 + Number(month);
}

/** The date with this number, in the form of another. */
export function dateOf(number: number, like: string): string {
  const time = new Date(isDay(like) ? number * DAY : Date.UTC(1970, number - 1970 * 12 - 1));
  return time.toISOString().slice(0, like.length);
}

/** Whether the calendar has this date: 2020-02-29 yes, 2021-02-29 no. */
export function isDate(text: string): boolean {
  const number = /^[1-9]\d{3}-\d\d(-\d\d)?$/u.test(text) ? numberOf(text) : Number.NaN;
  return Number.isFinite(number) && dateOf(number, text) === text;
}

/** '1 month', '45 days': so many steps between dates of this form. */
export const spanInWords = (count: number, date: string) =>
  `${count} ${isDay(date) ? 'day' : 'month'}${count > 1 ? 's' : ''}`;
