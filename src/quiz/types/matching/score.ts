import { type Score, scored, unanswered, type Verdict } from '../../score.ts';
import type { Matching } from './schema.ts';

/** Right choice of each row, by id. */
export type Key = Record<string, string>;
/** Chosen choice of each row; rows without a choice are absent. */
export type Response = Record<string, string>;

export function keyOf(question: Matching): Key {
  return Object.fromEntries(question.rows.map((row) => [row.id, row.answer]));
}

/** Right rows divided by rows; a row without a choice earns nothing. */
export function score(key: Key, response: Response): Score {
  const rows = Object.entries(key);
  const chosen = new Map(Object.entries(response));
  if (!rows.some(([row]) => chosen.has(row))) {
    return unanswered('Choose a match for at least one row first.');
  }
  const parts: Record<string, Verdict> = {};
  for (const [row, answer] of rows) {
    const choice = chosen.get(row);
    parts[row] = choice === undefined ? 'miss' : choice === answer ? 'hit' : 'no';
  }
  const wrong = rows.filter(([row]) => parts[row] === 'no');
  const right = rows.filter(([row]) => parts[row] === 'hit').length;
  return scored(
    right / rows.length,
    parts,
    `${right} of ${rows.length} rows are right.${shared(wrong, chosen)}`,
  );
}

/** A sentence on what rows that are not right have in common, where they have something. */
function shared(wrong: readonly [string, string][], chosen: ReadonlyMap<string, string>): string {
  const partner = ([row, answer]: readonly [string, string]) =>
    wrong.find(([other, its]) => chosen.get(other) === answer && chosen.get(row) === its);
  const one = wrong.find(partner);
  const two = one && partner(one);
  if (two) return ` Two rows are swapped: {${one[0]}} and {${two[0]}}.`;
  const choices = new Set(wrong.map(([row]) => chosen.get(row)));
  return wrong.length > 1 && choices.size === 1
    ? ` The ${wrong.length} that are not right have the same choice.`
    : '';
}
