import { points } from '../../points.ts';
import type { Say } from '../../say.ts';
import { type Score, scored, unanswered, type Verdict, verdictOn } from '../../score.ts';
import type { HotText } from './schema.ts';

/** Role of each span by id; empty for a lure, which has none. */
export type Key = Record<string, string>;
/** Role that each marked span was given; or `{_nothing: 'yes'}`. */
export type Response = Record<string, string>;

/** Stands for ‘nothing to mark’; no id begins with an underscore. */
export const NOTHING = '_nothing';

export function keyOf(question: HotText): Key {
  return Object.fromEntries(question.spans.map(({ id, role = '' }) => [id, role]));
}

/**
 * max(0, hits/T − false alarms/min(T, L)) for T targets and L lures; a target with another role is
 * half a hit. The schema holds L ≥ T, so that min(T, L) is T. With T = 0, ‘nothing to mark’ earns
 * everything and any mark nothing. Marking all, with whatever roles, comes to T/T − L/T at most,
 * which is no points.
 *
 * The formula is ours. It takes hit rate and false-alarm rate from signal detection (Green & Swets
 * 1966) and subtracts one from the other as H5P's MarkTheWords subtracts wrong from right words.
 */
export function score(key: Key, response: Response): Score {
  const marks = new Map(Object.entries(response));
  const parts: Record<string, Verdict> = {};
  let [targets, found, marked, extra] = [0, 0, 0, 0];
  for (const [span, role] of Object.entries(key)) {
    const mark = marks.get(span);
    const share = role ? (mark && mark !== role ? 0.5 : 1) : 0;
    parts[span] = verdictOn(share, !!mark);
    if (role) targets += 1;
    if (!mark) continue;
    marked += 1;
    found += share;
    if (!role) extra += 1;
  }
  if (!marked && !marks.get(NOTHING)) return unanswered();
  const less: Say | '' = extra ? ['less', extra] : '';
  return targets
    ? scored((found - extra) / targets, parts, ['sum', points(found), targets, less])
    : scored(marked ? 0 : 1, parts, ['nothing']);
}
