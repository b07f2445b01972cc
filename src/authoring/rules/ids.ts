/** Ids are permanent and unique: answers and references are stored by them. */
import type { Question } from '../../quiz/question.ts';
import type { Entry } from '../library.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** An id, where it stands, and the group in which it has to be the only one. */
interface Named {
  id: string;
  place: Place;
  group: string;
}

export const ids: Rule = ({ entries }) => {
  const named: Named[] = [
    ...entries.quizzes.flatMap(({ questions }) => questions.flatMap(questionIds)),
    ...listed('claim', entries.claims),
    ...listed('term', entries.glossary),
    ...listed('objective', entries.objectives),
    ...listed('misconception', entries.misconceptions),
    ...listed('track', entries.tracks),
    ...listed('event', entries.events),
    ...listed('source or excerpt', [...entries.sources, ...entries.outside]),
    ...entries.outside.flatMap(({ value, yaml, path }) =>
      value.phrases.map(({ id }, at) => ({
        id,
        place: yaml.at([...path, 'phrases', at, 'id']),
        group: `phrase of \`${value.id}\``,
      })),
    ),
    ...entries.sources.flatMap(({ value, yaml }) => [
      ...(['code', 'mark', 'label'] as const).map((key) => ({
        id: value[key],
        place: yaml.at([key]),
        group: `${key} of a source`,
      })),
      ...(['phrases', 'paragraphs'] as const).flatMap((key) =>
        value[key].map(({ id }, at) => ({
          id,
          place: yaml.at([key, at, 'id']),
          group: `${key === 'phrases' ? 'phrase' : 'paragraph'} of \`${value.id}\``,
        })),
      ),
    ]),
    ...entries.lessons.flatMap(({ id, order, file }) => [
      { id, place: { file, line: 1, col: 1 }, group: 'lesson' },
      { id: String(order), place: { file, line: 1, col: 1 }, group: 'lesson number' },
    ]),
  ];
  return doubles(named);
};

function listed(group: string, entries: readonly Entry<{ id: string }>[]): Named[] {
  return entries.map(({ value, yaml, path }) => ({
    id: value.id,
    place: yaml.at([...path, 'id']),
    group,
  }));
}

function questionIds({ value, yaml, path }: Entry<Question>): Named[] {
  const parts = Object.entries(value).flatMap(([key, part]) =>
    Array.isArray(part)
      ? part.flatMap((item: unknown, at) =>
          typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
            ? [
                {
                  id: item.id,
                  place: yaml.at([...path, key, at, 'id']),
                  group: `${key.replace(/s$/, '')} of question \`${value.id}\``,
                },
              ]
            : [],
        )
      : [],
  );
  return [{ id: value.id, place: yaml.at([...path, 'id']), group: 'question' }, ...parts];
}

function doubles(named: readonly Named[]): Problem[] {
  const seen = new Map<string, Place>();
  return named.flatMap(({ id, place, group }) => {
    const key = `${group}\n${id}`;
    const before = seen.get(key);
    if (!before) {
      seen.set(key, place);
      return [];
    }
    const message = `\`${id}\` is the id of another ${group}`;
    const told = (at: Place, which: string, other: Place) =>
      problem('duplicate-id', at, message, `${which} stands at ${other.file}:${other.line}`);
    const here = told(place, 'the first', before);
    // Whoever checks one file alone has to hear of it in that file.
    return before.file === place.file ? [here] : [told(before, 'the other', place), here];
  });
}
