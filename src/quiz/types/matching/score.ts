import type { Say } from '../../say.ts';
import { type Score, scoreRows } from '../../score.ts';
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
  return scoreRows(
    key,
    response,
    (answer, choice) => (choice === undefined ? undefined : Number(choice === answer)),
    (right, rows) => ['sum', right, rows.length, swapped(key, response)],
  );
}

/** Two rows that have each other's match, where there are any. */
function swapped(key: Key, response: Response): Say | '' {
  const chosen = new Map(Object.entries(response));
  const rows = Object.entries(key);
  for (const [row, answer] of rows) {
    const other = rows.find(
      ([id, its]) => its !== answer && chosen.get(id) === answer && chosen.get(row) === its,
    );
    if (other) return ['swapped', `{${row}}`, `{${other[0]}}`];
  }
  return '';
}
