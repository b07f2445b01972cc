/** How old a picture was on the day of its report. */
import { type Source, SourceFile } from '../../evidence/schema.ts';
import type { Pictures } from './schema.ts';

export interface Aged {
  mark: string;
  label: string;
  /** Day of the report, in words. */
  report: string;
  /** Null where our copy has no caption. */
  picture: null | {
    taken: string;
    age: string;
    /** Length of the bar, in per cent of the longest. */
    bar: number;
    shows: string;
    place: string;
    credit: string;
  };
}

const ORDER = SourceFile.shape.mark.options;

/** Full months from one day to another, by the calendar. */
export function monthsBetween(from: string, to: string): number {
  const [year, month, day] = parts(from);
  const [laterYear, laterMonth, laterDay] = parts(to);
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0);
}

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** '7 months', '13 years and 5 months'. */
export function ageText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return plural(rest, 'month');
  return rest === 0
    ? plural(years, 'year')
    : `${plural(years, 'year')} and ${plural(rest, 'month')}`;
}

/** All articles in the order of their marks. @throws Error for a place or a day that is not there */
export function agesOf(
  { pictures }: Pictures,
  sources: ReadonlyMap<string, Source>,
  dayText: (date: { day: string; about?: boolean }) => string,
): Aged[] {
  const ages = new Map(
    pictures.map(({ source: id, paragraph, taken }) => {
      const source = sources.get(id);
      if (source?.date === undefined || !source.paragraphs.some((one) => one.id === paragraph))
        throw new Error(`${id} has no day, or no paragraph ${paragraph}`);
      return [id, monthsBetween(taken, source.date.day)];
    }),
  );
  const most = Math.max(...ages.values());
  return [...sources.values()]
    .filter(({ kind }) => kind === 'article')
    .sort((one, two) => ORDER.indexOf(one.mark) - ORDER.indexOf(two.mark))
    .map(({ id, mark, label, date }) => {
      const found = pictures.find(({ source }) => source === id);
      const months = ages.get(id) ?? 0;
      return {
        mark,
        label,
        report: date === undefined ? 'no date' : dayText(date),
        picture: found
          ? {
              taken: dayText({ day: found.taken }),
              age: ageText(months),
              bar: Math.round((months / most) * 1000) / 10,
              shows: found.shows,
              place: found.place,
              credit: found.credit,
            }
          : null,
      };
    });
}
