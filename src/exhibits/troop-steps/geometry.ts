/**
 * Geometry of the troop-level chart. Across is in per cent of the width, down is in pixels, so
 * that text keeps its size at every width.
 */

/** First and last day of the time axis, `YYYY-MM-DD`. */
export interface Axis {
  from: string;
  to: string;
}

/** A stretch of the staircase: level or riser. Ends across in per cent, down in pixels. */
export interface Stretch {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  /** True where the figure is not in the five articles: drawn as dashes. */
  dashed: boolean;
}

/** What the staircase needs to know of a level: it holds from a day until the next one's. */
export interface Tread {
  from: string;
  troops: number;
  dashed: boolean;
}

/** Days since 1 January 1970, by the calendar, without a time zone. */
export function dayNumber(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new Error(`not a day: ${day}`);
  return time / 86_400_000;
}

/**
 * Place of a day on the axis, 0–100, to a hundredth. Days outside the axis sit at its ends.
 * @throws Error if the axis has no length
 */
export function across(day: string, axis: Axis): number {
  const [start, end] = [dayNumber(axis.from), dayNumber(axis.to)];
  if (end <= start) throw new Error(`an axis runs forward, not from ${axis.from} to ${axis.to}`);
  const share = (dayNumber(day) - start) / (end - start);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** Height of a number of troops in whole pixels from the top; `floor` is the height of zero. */
export function down(troops: number, most: number, frame: { top: number; floor: number }): number {
  return Math.round(frame.floor - (troops / most) * (frame.floor - frame.top));
}

/** The staircase of levels in order of time: treads and the risers between them. */
export function staircase(
  treads: readonly Tread[],
  axis: Axis,
  height: (troops: number) => number,
): Stretch[] {
  return treads.flatMap((tread, index) => {
    const x1 = across(tread.from, axis);
    const next = treads[index + 1];
    const y = height(tread.troops);
    const x2 = next === undefined ? 100 : across(next.from, axis);
    const level = { x1, x2, y1: y, y2: y, dashed: tread.dashed };
    if (next === undefined || next.troops === tread.troops) return [level];
    return [level, { x1: x2, x2, y1: y, y2: height(next.troops), dashed: false }];
  });
}

/**
 * Rows for marks that would touch: each mark, in order, takes the first row whose last mark is at
 * least `gap` away. Rows count from 0.
 */
export function rowsFor(places: readonly number[], gap: number): number[] {
  const lastIn: number[] = [];
  return places.map((place) => {
    const free = lastIn.findIndex((last) => place - last >= gap);
    const row = free === -1 ? lastIn.length : free;
    lastIn[row] = place;
    return row;
  });
}

/** First days of January and July between the ends of the axis. */
export function halfYears(axis: Axis): string[] {
  const [first, last] = [Number(axis.from.slice(0, 4)), Number(axis.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) => [`${year}-01-01`, `${year}-07-01`])
    .filter((day) => day >= axis.from && day <= axis.to);
}

/** The words without their first ones, so that at most `most` letters and 3 words or more are left. */
export function withoutStart(words: string, most: number): [cut: string, kept: string] {
  const list = words.split(' ');
  let from = 0;
  while (list.length - from > 3 && list.slice(from).join(' ').length > most) from += 1;
  const cut = list.slice(0, from).join(' ');
  return [cut === '' ? '' : `${cut} `, list.slice(from).join(' ')];
}
