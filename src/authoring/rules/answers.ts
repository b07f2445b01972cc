/** Keys point at what the question offers. */
import type { QuestionOf } from '../../quiz/question.ts';
import { keyOf } from '../../quiz/types/numeric/score.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Entry } from '../library.ts';
import { type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const answers: Rule = ({ entries }) =>
  entries.quizzes
    .flatMap(({ questions }) => questions)
    .flatMap(({ value, yaml, path }) => {
      if (value.type === 'matching') return rows({ value, yaml, path });
      if (value.type === 'numeric')
        return [...units({ value, yaml, path }), ...ranges({ value, yaml, path })];
      return [];
    });

function rows({ value, yaml, path }: Entry<QuestionOf<'matching'>>): Problem[] {
  const ids = value.choices.map(({ id }) => id);
  return value.rows.flatMap(({ answer }, at) => {
    if (ids.includes(answer)) return [];
    const hint = didYouMean(answer, ids) ?? `the choices are ${ids.join(', ')}`;
    return [
      problem(
        'answer-choice',
        yaml.at([...path, 'rows', at, 'answer']),
        `no choice has the id \`${answer}\``,
        hint,
      ),
    ];
  });
}

function units({ value, yaml, path }: Entry<QuestionOf<'numeric'>>): Problem[] {
  const ids = value.units?.map(({ id }) => id);
  return value.answers.flatMap(({ unit }, at) => {
    if (unit === undefined) {
      if (!ids) return [];
      const place = yaml.at([...path, 'answers', at]);
      return [
        problem(
          'answer-unit',
          place,
          'the question offers units, and this answer names none',
          `add \`unit:\`, one of ${ids.join(', ')}`,
        ),
      ];
    }
    if (ids?.includes(unit)) return [];
    const place = yaml.at([...path, 'answers', at, 'unit']);
    if (!ids)
      return [
        problem(
          'answer-unit',
          place,
          `the question offers no units, so \`${unit}\` can never be chosen`,
          'add `units`, or use `suffix`',
        ),
      ];
    const hint = didYouMean(unit, ids) ?? `the units are ${ids.join(', ')}`;
    return [problem('answer-unit', place, `no unit has the id \`${unit}\``, hint)];
  });
}

/**
 * The first answer that fits decides, so a narrow range may stand before the wide one around it.
 * All other ranges are apart: else one answer is never reached, or half of it is another's.
 */
function ranges({ value, yaml, path }: Entry<QuestionOf<'numeric'>>): Problem[] {
  const { answers: keyed } = keyOf(value);
  return keyed.flatMap((range, at) => {
    const before = keyed.findIndex(
      (earlier, index) =>
        index < at &&
        earlier.unit === range.unit &&
        earlier.low <= range.high &&
        range.low <= earlier.high &&
        !isInside(earlier, range),
    );
    const earlier = keyed[before];
    if (!earlier) return [];
    const [here, there] = [show(range), show(earlier)];
    const message = isInside(range, earlier)
      ? `the answer ${here} is never reached: answer ${before + 1}, ${there}, comes before it`
      : `the answer ${here} overlaps answer ${before + 1}, ${there}`;
    const hint = 'make a tolerance smaller, or put a narrow range before the wide one around it';
    return [problem('range-overlap', yaml.at([...path, 'answers', at, 'value']), message, hint)];
  });
}

interface Span {
  low: number;
  high: number;
}

/** Whether the inner range lies in the outer one, and is not all of it. */
const isInside = (inner: Span, outer: Span) =>
  outer.low <= inner.low &&
  inner.high <= outer.high &&
  inner.high - inner.low < outer.high - outer.low;

const show = ({ low, high }: Span) =>
  low === high ? plain(low) : `${plain(low)} to ${plain(high)}`;
const plain = (number: number) => number.toLocaleString('en-US', { maximumFractionDigits: 6 });
