/** Minutes of a lesson, by a stated formula. */

export interface Range {
  from: number;
  to: number;
}

/** What takes time in a lesson or a part of one. */
export interface Load {
  words: number;
  questions: number;
  exhibits: number;
}

/** Words a minute, seconds a question with its reasons, minutes an exhibit. */
const FAST = { words: 200, question: 40, exhibit: 2 };
const SLOW = { words: 130, question: 75, exhibit: 4 };

const minutesAt = (load: Load, pace: typeof FAST) =>
  load.words / pace.words + (load.questions * pace.question) / 60 + load.exhibits * pace.exhibit;

/**
 * Reading at 200 down to 130 words a minute, 40 to 75 seconds a question with its reasons,
 * 2 to 4 minutes an exhibit; rounded to five minutes. The rates are our own starting values.
 */
export function lessonMinutes(lesson: Load): Range {
  const rounded = (value: number) => Math.max(5, Math.round(value / 5) * 5);
  return { from: rounded(minutesAt(lesson, FAST)), to: rounded(minutesAt(lesson, SLOW)) };
}

/**
 * Whole minutes of each part of a lesson, by the same rates. They add up to the middle of the
 * lesson's range; a part has a minute at least, where the parts are not more than the minutes.
 */
export function partMinutes(parts: readonly Load[], { from, to }: Range): number[] {
  const total = Math.round((from + to) / 2);
  const least = parts.length <= total ? 1 : 0;
  const loads = parts.map((part) => minutesAt(part, FAST) + minutesAt(part, SLOW));
  const all = loads.reduce((sum, load) => sum + load, 0);
  const above = loads.map((load) => (all === 0 ? 1 : Math.max(0, (load / all) * total - least)));
  return shares(above, total - least * parts.length).map((minutes) => minutes + least);
}

/** A whole number in shares as large as the weights; the largest remainders are rounded up. */
function shares(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  // Without any weight no part is larger than another.
  const exact = weights.map((weight) =>
    sum === 0 ? total / weights.length : (weight / sum) * total,
  );
  const whole = exact.map(Math.floor);
  const left = Math.round(total - whole.reduce((all, part) => all + part, 0));
  const first = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .toSorted((one, other) => other.rest - one.rest || one.at - other.at)
    .slice(0, left);
  const up = new Set(first.map(({ at }) => at));
  return whole.map((part, at) => (up.has(at) ? part + 1 : part));
}
