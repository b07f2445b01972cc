/** Every question of a lesson's quizzes stands on one lesson page, once. */
import { isInLesson } from '../../quiz/quiz.ts';
import type { Library } from '../library.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

export const placement: Rule = (library) => {
  const places = placesOf(library);
  return library.entries.quizzes.flatMap(({ id, quiz, questions, yaml }) => {
    // What a broken or unknown lesson places is not known; that lesson is reported by itself.
    const lesson = quiz && isInLesson(quiz.purpose) ? (quiz.lesson ?? '') : '';
    if (!library.lessons.has(lesson)) return [];
    const placed = questions.map(({ value, path }) => ({
      id: value.id,
      place: yaml.at([...path, 'id']),
      where: [...(places.quizzes.get(id) ?? []), ...(places.questions.get(value.id) ?? [])],
    }));
    if (placed.every(({ where }) => where.length === 0)) {
      const message = `no lesson places the quiz \`${id}\` or any of its questions`;
      const hint = `put <Quiz id="${id}" /> into the lesson \`${lesson}\``;
      return [problem('unplaced-question', yaml.at(['title']), message, hint)];
    }
    return placed.flatMap((question) => placedOnce(question, lesson));
  });
};

/** Lessons by the quizzes and questions that they place; a lesson is named once a placing. */
function placesOf({ entries }: Library): {
  quizzes: Map<string, string[]>;
  questions: Map<string, string[]>;
} {
  const places = { quizzes: new Map<string, string[]>(), questions: new Map<string, string[]>() };
  for (const lesson of entries.lessons)
    for (const kind of ['quizzes', 'questions'] as const)
      for (const id of lesson[kind])
        places[kind].set(id, [...(places[kind].get(id) ?? []), lesson.id]);
  return places;
}

interface Placed {
  id: string;
  place: Place;
  /** Lessons that place it, one for each time. */
  where: readonly string[];
}

function placedOnce({ id, place, where }: Placed, lesson: string): Problem[] {
  if (where.length === 0) {
    const hint = `put <Question id="${id}" /> into the lesson \`${lesson}\``;
    return [problem('unplaced-question', place, `no lesson places the question \`${id}\``, hint)];
  }
  if (where.length > 1) {
    const message = `the question \`${id}\` is placed ${where.length} times: ${where.join(', ')}`;
    return [problem('placed-twice', place, message, 'place it, or its quiz, once')];
  }
  if (where[0] === lesson) return [];
  const message = `the question \`${id}\` stands in the lesson \`${where[0]}\``;
  return [problem('unplaced-question', place, message, `its quiz says \`lesson: ${lesson}\``)];
}
