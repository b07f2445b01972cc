/** Options of the questions, as far as a room needs a card for each. */
import type { Library } from './library.ts';

/** The largest number of options that a question of the module has. */
export function mostOptions(library: Library): number {
  const counts = [...library.quizzes.values()].flatMap(({ questions }) =>
    questions.map((question) => ('options' in question ? question.options.length : 0)),
  );
  return Math.max(0, ...counts);
}
