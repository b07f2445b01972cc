/** Keys point at what the question offers. */
import type { QuestionOf } from '../../quiz/question.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Entry } from '../library.ts';
import { type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const answers: Rule = ({ entries }) =>
  entries.quizzes
    .flatMap(({ questions }) => questions)
    .flatMap(({ value, yaml, path }) => {
      if (value.type === 'matching') return rows({ value, yaml, path });
      if (value.type === 'numeric') return units({ value, yaml, path });
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
