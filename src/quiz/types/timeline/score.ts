import { type Score, scored, unanswered, type Verdict, verdictOf } from '../../score.ts';
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
  const given = new Map(Object.entries(response ?? {}));
  const parts: Record<string, Verdict> = {};
  let [sum, farthest, like] = [0, 0, ''];
  for (const [id, { date, tolerance, bound }] of Object.entries(key)) {
    // Not a number where the event was not placed.
    const off = Math.abs(numberOf(`${given.get(id)}`) - numberOf(date));
    const share = off < bound ? Math.min(1, (bound - off) / (bound - tolerance)) : 0;
    parts[id] = off >= 0 ? verdictOf(share) : 'miss';
    sum += share;
    like = date;
    if (share < 1 && off > farthest) farthest = off;
  }
  const all = Object.values(parts);
  const count = (wanted: Verdict) => all.filter((verdict) => verdict === wanted).length;
  if (count('miss') === all.length) return unanswered('Place at least one event first.');
  const near = count('near') && `, ${count('near')} near`;
  const far = farthest && `; the farthest is ${spanInWords(farthest, like)} off`;
  return scored(
    sum / all.length,
    parts,
    `${count('hit')} of ${all.length} events are in place${near || ''}${far || ''}.`,
  );
}
