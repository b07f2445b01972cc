/** One line of counts: what `npm run check` says when nothing is wrong. */
import { tallyOf } from '../evidence/bank.ts';
import type { Library } from './library.ts';
import { countQuotations } from './rules/quotations.ts';

/** Counts of everything, and how much of each article its phrases show. */
export function summary(library: Library): string {
  const { lessons, quizzes, questions, claims, glossary } = library;
  const counts = [
    count(lessons.size, 'lesson'),
    count(quizzes.size, 'quiz', 'quizzes'),
    count(questions.size, 'question'),
    count(claims.size, 'claim'),
    count(glossary.size, 'term'),
    `${count(countQuotations(library), 'quotation')} verified`,
  ];
  const tallies = [...library.sources.values()].flatMap((source) => {
    const tally = source.phrases.length > 0 ? tallyOf(source) : undefined;
    return tally ? `${source.code} ${tally.positions} (${(100 * tally.share).toFixed(0)} %)` : [];
  });
  const shown = tallies.length === 0 ? '' : `; words shown: ${tallies.join(', ')}`;
  return `${counts.join(', ')}${shown}`;
}

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;
