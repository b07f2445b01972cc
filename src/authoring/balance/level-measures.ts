/** Whether the bank asks for more than memory, and for each thing that a lesson is for. */
import type { Question } from '../../quiz/question.ts';
import type { Entry, Library } from '../library.ts';
import { type Measure, measured, named, percent, placeOf, questionsOf } from './measure.ts';

type Level = Question['level'];
const LEVELS: readonly Level[] = ['remember', 'understand', 'apply', 'analyse', 'evaluate'];
const HIGHER: ReadonlySet<Level> = new Set(['apply', 'analyse', 'evaluate']);

/** Shares of the levels, from so many questions on. */
export const SPREAD = { remember: 0.2, one: 0.5, higher: 0.5, least: 40 };
/** Questions for each objective, from so many questions of its lesson on. */
export const OBJECTIVE = { each: 2, least: 10 };

export function levelMeasure(library: Library): Measure {
  const all = questionsOf(library);
  const at = (level: Level) => all.filter(({ value }) => value.level === level);
  const counts = LEVELS.map((level) => [level, at(level)] as const);
  const line = `levels: ${counts.map(([level, { length }]) => `${level} ${length}`).join(', ')}`;
  return measured({ rule: 'balance-levels', line, least: SPREAD.least, of: all.length }, () =>
    levelFault(all, counts),
  );
}

function levelFault(
  all: readonly Entry<Question>[],
  counts: readonly (readonly [Level, Entry<Question>[]])[],
): Measure['fault'] {
  const share = (items: readonly unknown[]) => items.length / all.length;
  const fault = (items: readonly Entry<Question>[], message: string, hint: string) => {
    const [first] = items;
    return first && { place: placeOf(first, 'level'), message, hint };
  };
  const [, remember] = counts[0] ?? ['remember', []];
  if (share(remember) > SPREAD.remember)
    return fault(
      remember,
      `${percent(share(remember))} of the questions ask for memory; ${percent(SPREAD.remember)} is the most`,
      `have learners use what they know: ${named(remember.map(({ value }) => value.id))}`,
    );
  const higher = all.filter(({ value }) => HIGHER.has(value.level));
  if (share(higher) < SPREAD.higher)
    return fault(
      all.filter(({ value }) => !HIGHER.has(value.level)),
      `${percent(share(higher))} of the questions ask to apply, analyse or evaluate; ${percent(SPREAD.higher)} is the least`,
      'ask of a new sentence what the lesson asked of its own',
    );
  const [level, items] =
    counts.toSorted(([, one], [, two]) => two.length - one.length)[0] ?? (['apply', []] as const);
  if (share(items) <= SPREAD.one) return undefined;
  return fault(
    items,
    `${percent(share(items))} of the questions are of one level, ${level}; ${percent(SPREAD.one)} is the most`,
    'ask some of them in another way: to tell apart, to judge, to use',
  );
}

/** Each objective of a lesson that exists has its questions. */
export function objectiveMeasures(library: Library): Measure[] {
  const all = questionsOf(library);
  const perLesson = Map.groupBy(all, ({ value }) => lessonOf(library, value.id));
  return library.entries.objectives.flatMap(({ value, yaml, path }): Measure[] => {
    if (!library.lessons.has(value.lesson)) return [];
    const count = all.filter(({ value: { objective } }) => objective === value.id).length;
    const of = perLesson.get(value.lesson)?.length ?? 0;
    const line = `objective ${value.id} of ${value.lesson}: ${count}`;
    return [
      measured({ rule: 'balance-objective', line, least: OBJECTIVE.least, of }, () =>
        count >= OBJECTIVE.each
          ? undefined
          : {
              place: yaml.at([...path, 'id']),
              message: `the objective \`${value.id}\` has ${count === 1 ? '1 question' : 'no question'}; ${OBJECTIVE.each} is the least`,
              hint: `add one to a quiz of \`${value.lesson}\`, or take the objective out`,
            },
      ),
    ];
  });
}

const lessonOf = ({ questions, quizzes }: Library, id: string): string | undefined =>
  quizzes.get(questions.get(id)?.quiz ?? '')?.lesson;
