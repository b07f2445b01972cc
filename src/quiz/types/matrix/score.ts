import { points } from '../../points.ts';
import { type Score, scoreRows } from '../../score.ts';
import type { Matrix } from './schema.ts';

/** Value of the cell ‘none of these’. No column can have it: an id has no underscore. */
export const NONE = '_none';

/** Ids of the columns, and of each row its right cells; `_none` where no column is right. */
export type Key = { columns: string[]; rows: Record<string, string[]> };
/** Ticked cells of each row, by ids; rows without a tick are absent. */
export type Response = Record<string, string[]>;

export function keyOf({ columns, rows }: Matrix): Key {
  return {
    columns: columns.map(({ id }) => id),
    rows: Object.fromEntries(rows.map(({ id, cells }) => [id, cells.length > 0 ? cells : [NONE]])),
  };
}

/**
 * Mean over the rows. A row earns +1/c for each right cell ticked and −1/w for each other one,
 * never below 0, where c cells are right and w columns are not (the rule of Moodle's multichoice,
 * question/type/multichoice/question.php, taken row by row; that the rows weigh the same is our own
 * rule). ‘None of these’ is a cell, but w does not count it: no more than it or the columns can be
 * ticked, so that ticking every column pays only where every column is right. With one right cell
 * and one tick, as radio buttons allow, a row earns 1 or 0.
 */
export function score(key: Key, response: Response): Score {
  return scoreRows(
    key.rows,
    response,
    (right, given) => {
      const ticked = [given].flat();
      const count = (ids: string[]) => ids.filter((id) => ticked.includes(id)).length;
      const found = count(right);
      const all = count([...key.columns, NONE]);
      const wrong = key.columns.filter((id) => !right.includes(id)).length || 1;
      return all > 0 ? Math.max(0, found / right.length - (all - found) / wrong) : undefined;
    },
    (sum, rows) => ['sum', points(sum), rows.length],
  );
}
