import type { Say } from '../../say.ts';
import { type Score, scoreRows, type Verdict } from '../../score.ts';
import { numberOf, spanInWords } from './dates.ts';
import type { Timeline } from './schema.ts';

/** Of each event, its date, and how many steps off earn all and earn nothing. */
export type Key = Record<string, { date: string; tolerance: number; bound: number }>;
/** Date that each event was given, `2020-11` or `2020-11-17`; untouched events are absent. */
export type Response = Record<string, string>;

export function keyOf({ from, to, events }: Timeline): Key {
  const length = numberOf(to) - numberOf(from);
  return Object.fromEntries(
    events.map(({ id, date, tolerance, bound = usualBound(tolerance, length) }) => [
      id,
      { date, tolerance, bound },
    ]),
  );
}

/** The bound where the file names none: 1/16 of the axis, rounded up, and beyond the tolerance. */
export const usualBound = (tolerance: number, length: number) =>
  Math.max(tolerance + 1, Math.ceil(length / 16));

/**
 * Mean over the events. At a distance of d steps an event earns 1 up to its tolerance t, from its
 * bound b on 0, and (b − d)/(b − t) between them; one that was not placed earns 0. This is our own
 * rule: we know of no similar system that scores dates by distance. With b at most 1/8 of the axis,
 * a date chosen blindly earns less than a quarter on average.
 */
export function score(key: Key, response: Response): Score {
  let farthest = 0;
  let far: Say | '' = '';
  return scoreRows(
    key,
    response,
    ({ date, tolerance, bound }, placed) => {
      // Not a number where the event was not placed.
      const off = Math.abs(numberOf(`${placed}`) - numberOf(date));
      if (off > tolerance && off > farthest) {
        farthest = off;
        far = ['farthest', spanInWords(off, date)];
      }
      return Number.isNaN(off)
        ? undefined
        : Math.min(1, Math.max(0, (bound - off) / (bound - tolerance)));
    },
    (_, events) => {
      const count = (wanted: Verdict) => events.filter((verdict) => verdict === wanted).length;
      const near = count('near');
      return ['sum', count('hit'), events.length, near ? ['some-near', near] : '', far];
    },
  );
}
