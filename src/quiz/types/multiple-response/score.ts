import { points } from '../../points.ts';
import { type Score, scored, unanswered, type Verdict } from '../../score.ts';
import type { MultipleResponse } from './schema.ts';

/** Role of each option by id: 1 right, -1 costs, 0 neither (a defensible extra). */
export type Key = Record<string, 1 | 0 | -1>;
/** Ids of the chosen options, each once. */
export type Response = string[];

export function keyOf(question: MultipleResponse): Key {
  return Object.fromEntries(
    question.options.map((option) => [
      option.id,
      option.correct ? 1 : option.credit === undefined ? -1 : 0,
    ]),
  );
}

/**
 * +1/c for each right option chosen, −1/w for each wrong one, never below 0, where c options are
 * right and w cost (Moodle multichoice, question/type/multichoice/question.php). Choosing all
 * or none never pays.
 */
export function score(key: Key, response: Response): Score {
  const chosen = new Set(response.filter((id) => Object.hasOwn(key, id)));
  if (chosen.size === 0) return unanswered('Choose at least one answer first.');
  const ids = Object.keys(key);
  const right = ids.filter((id) => key[id] === 1);
  const wrong = ids.filter((id) => key[id] === -1);
  const found = right.filter((id) => chosen.has(id)).length;
  const extra = wrong.filter((id) => chosen.has(id)).length;
  const parts: Record<string, Verdict> = {};
  for (const id of ids) {
    if (key[id] === 1) parts[id] = chosen.has(id) ? 'hit' : 'miss';
    else if (key[id] === 0) parts[id] = chosen.has(id) ? 'near' : 'left';
    else parts[id] = chosen.has(id) ? 'no' : 'left';
  }
  // Whole counts first, one division last: 2/3 stays 2/3, and a full answer is exactly 1.
  const earned = (found * wrong.length - extra * right.length) / (right.length * wrong.length);
  return scored(earned, parts, sum(found, right.length, extra, wrong.length));
}

/** 'You found 2 of 3 (+⅔) and chose 1 that does not belong (−½).' */
function sum(found: number, right: number, extra: number, wrong: number): string {
  const gain = `You found ${found} of ${right} (+${points(found / right)})`;
  if (extra === 0) return `${gain} and chose none that does not belong.`;
  const verb = extra === 1 ? 'does' : 'do';
  return `${gain} and chose ${extra} that ${verb} not belong (−${points(extra / wrong)}).`;
}
