import { type Score, scored, unanswered, verdictOf } from '../../score.ts';
import { readNumber } from './read-number.ts';
import type { Numeric } from './schema.ts';

/** What decides the score: for each listed answer, in order, its range, unit and credit. */
export type Key = {
  answers: { low: number; high: number; unit: string | null; credit: number }[];
  /** Whether a unit must be chosen. */
  units: boolean;
  /** Whether the task expects a fraction, so that 3.141 has two readings. */
  decimals: boolean;
  suffix: string | null;
};
/** What was typed, and the unit where one is to be chosen. */
export type Response = { text: string; unit: string | null } | null;

/** Nominal tolerance is value ± t, relative is value ± t·|value| (Moodle numerical). */
export function keyOf(question: Numeric): Key {
  const answers = question.answers.map((answer) => {
    const reach =
      answer.relative === undefined ? answer.tolerance : answer.relative * Math.abs(answer.value);
    return {
      low: answer.value - reach,
      high: answer.value + reach,
      unit: answer.unit ?? null,
      credit: answer.credit,
    };
  });
  return {
    answers,
    decimals: answers.some(({ low }) => !Number.isInteger(low)),
    units: question.units !== undefined,
    suffix: question.suffix ?? null,
  };
}

/**
 * The first listed answer whose range and unit fit decides. Parts are named `a0`, `a1` … after
 * the list, or `otherwise`. The sentence says how the input was read.
 */
export function score(key: Key, response: Response): Score {
  if (!response?.text.trim()) return unanswered();
  const [value, other] = readNumber(response.text, key.decimals, key.suffix ?? '');
  if (value === undefined) return unanswered(['unread']);
  if (other !== undefined) return unanswered(['two-readings', plain(value), plain(other)]);
  if (key.units && response.unit === null) return unanswered(['unit']);
  const found = key.answers.findIndex(
    ({ low, high, unit }) =>
      value >= low - Number.EPSILON &&
      value <= high + Number.EPSILON &&
      (!key.units || unit === response.unit),
  );
  const credit = key.answers[found]?.credit ?? 0;
  const part = found < 0 ? 'otherwise' : `a${found}`;
  return scored(credit, { [part]: verdictOf(credit) }, ['sum', plain(value)]);
}

/** Plain digits with a comma between thousands, the same on every machine. */
const plain = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
