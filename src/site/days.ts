/** Dates in words. Months are spelled out, since 04/07 is two different days. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** '17 November 2020', or 'about 17 November 2020'. */
export function dayText(date: { day: string; about?: boolean } | undefined): string {
  if (!date) return 'no date';
  const [year, month, day] = date.day.split('-').map(Number);
  return `${date.about ? 'about ' : ''}${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
