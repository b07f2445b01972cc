/** `taughtAt` and `skipTo` name headings of their lesson. */
import { didYouMean } from '../../text/nearest.ts';
import { lessonOf } from '../library.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const anchors: Rule = (library) => {
  const { entries, lessons } = library;
  const missingAnchor = (lesson: string, anchor: string, place: Place): Problem[] => {
    const headings = lessons.get(lesson)?.headings.map(({ id }) => id);
    if (!headings || headings.includes(anchor)) return [];
    const hint = didYouMean(anchor, headings) ?? `it has ${headings.join(', ')}`;
    return [
      problem('unknown-anchor', place, `lesson \`${lesson}\` has no heading \`${anchor}\``, hint),
    ];
  };
  return [
    ...entries.quizzes.flatMap(({ quiz, questions }) =>
      questions.flatMap(({ value, yaml, path }) =>
        quiz && value.taughtAt !== undefined
          ? missingAnchor(
              lessonOf(library, quiz, value) ?? '',
              value.taughtAt,
              yaml.at([...path, 'taughtAt']),
            )
          : [],
      ),
    ),
    ...entries.lessons.flatMap(({ id, usages }) =>
      usages.flatMap(({ attributes }) => {
        const skip = attributes.get('skipTo');
        return typeof skip?.value === 'string' ? missingAnchor(id, skip.value, skip.place) : [];
      }),
    ),
  ];
};
