/** Where the ticks of an axis stand, and which of them have room for words. */
import { dateOf, numberOf } from './dates.ts';
import { inWords } from './words.ts';

export interface Tick {
  /** Place on the axis, 0–1. */
  share: number;
  /** The first month of a year, or the first day of a month. */
  long: boolean;
  /** The month's first letter, or the day: what paper needs, since no thumb there says a date. */
  short: string;
  /** The year, or the month; absent where it would meet other words. */
  label?: string;
  /** Its label has no room on a phone. */
  far: boolean;
}

/** An axis of more steps has fewer short ticks, since on a phone they would touch each other. */
const MOST_SHORT = 48;
/** How many characters of the smallest text stand side by side under an axis. */
const ROOM = { phone: 32, page: 60, paper: 95 };

export function ticks(from: string, to: string, paper: boolean): Tick[] {
  const dates = datesOf(from, to);
  const length = dates.length - 1;
  const all = dates
    .map((date, at) => ({ share: at / length, ...named(date) }))
    .filter(({ round }) => round || length <= MOST_SHORT);
  const wide = fitting(all, [from, to], paper ? ROOM.paper : ROOM.page);
  const narrow = paper ? wide : fitting(wide, [from, to], ROOM.phone);
  return all.map(({ label, round, ...tick }) => {
    const shown = wide.some(({ share }) => share === tick.share);
    const far = shown && !narrow.some(({ share }) => share === tick.share);
    return { ...tick, far, ...(shown && { label }) };
  });
}

/** Every date of the axis, both ends included. */
export function datesOf(from: string, to: string): string[] {
  const first = numberOf(from);
  const length = numberOf(to) - first + 1;
  return Array.from({ length }, (_, at) => dateOf(first + at, from));
}

/** What the tick of a date says. Round dates are quarters of a year, or every tenth day. */
function named(date: string) {
  const [year = '', month = '', day] = date.split('-');
  const name = inWords(date.slice(0, 7)).split(' ')[0] ?? '';
  if (day === undefined) {
    const round = Number(month) % 3 === 1;
    return { long: month === '01', round, short: name.slice(0, 1), label: year };
  }
  const [long, tenth] = [day === '01', day === '10' || day === '20'];
  return { long, round: long || tenth, short: tenth ? day : '', label: name };
}

/** The long ticks whose labels fit one behind the other between those of the two ends. */
function fitting<T extends { share: number; long: boolean; label: string }>(
  all: readonly T[],
  ends: readonly [string, string],
  room: number,
): T[] {
  const [first, last] = ends.map((date) => inWords(date).length + 1);
  let free = first ?? 0;
  return all.filter(({ share, long, label }) => {
    const half = label.length / 2;
    const middle = share * room;
    if (!long || middle - half < free || middle + half > room - (last ?? 0)) return false;
    free = middle + half + 1;
    return true;
  });
}
