import { foldText } from '../../fold-text.ts';
import { type Score, scoreRows } from '../../score.ts';
import type { Cloze } from './schema.ts';

/** For each gap what each choice is worth, by id, or what is accepted when typed, folded. */
export type Key = Record<string, Record<string, number>>;
/** What each gap holds: the id of a choice, or what was typed. Empty gaps are absent. */
export type Response = Record<string, string>;

export function keyOf({ gaps }: Cloze): Key {
  return Object.fromEntries(
    gaps.map(({ id, options, accept = [] }) => [
      id,
      Object.fromEntries(
        options
          ? options.map((option) => [option.id, Number(option.correct)])
          : accept.map((text) => [foldText(text), 1]),
      ),
    ]),
  );
}

/**
 * Right gaps divided by gaps; an empty gap earns nothing (Moodle embedded answers, `multianswer`,
 * with gaps of equal weight).
 */
export function score(key: Key, response: Response): Score {
  return scoreRows(
    key,
    response,
    (worth, typed) => {
      // Ids are permanent: folding leaves them as they are.
      const value = typeof typed === 'string' && foldText(typed);
      return value ? Number(worth[value] === 1) : undefined;
    },
    (right, gaps) => ['sum', right, gaps.length],
  );
}
