import type { Say } from '../../say.ts';
import { type Score, scored, unanswered, type Verdict, verdictOf } from '../../score.ts';
import { shuffled } from '../../shuffle.ts';
import type { Ordering } from './schema.ts';

/** Item ids in the right order. */
export type Key = string[];
/** Item ids as the learner put them; null while untouched. */
export type Response = string[] | null;

export function keyOf(question: Ordering): Key {
  return question.items.map((item) => item.id);
}

/**
 * x = share of pairs that stand in the right order; points = max(0, 2x − 1), so that half-right
 * orders, the mean of guessing, earn nothing (Kendall's tau, floored at 0).
 */
export function score(key: Key, response: Response): Score {
  // All items and no others, else it is an order of something else.
  if (response?.length !== key.length || !key.every((id) => response.includes(id))) {
    return unanswered();
  }
  const inOrder = pairsInOrder(key, response);
  const pairs = (key.length * (key.length - 1)) / 2;
  const parts: Record<string, Verdict> = {};
  for (const [place, id] of response.entries()) {
    // One place off is half right, two are not right.
    parts[id] = verdictOf(1 - Math.abs(place - key.indexOf(id)) / 2);
  }
  return scored((2 * inOrder - pairs) / pairs, parts, [
    'sum',
    inOrder,
    pairs,
    nearestFix(key, response),
  ]);
}

/** The one move that puts an order right, where one move does. */
function nearestFix(key: Key, order: readonly string[]): Say | '' {
  for (const [place, id] of key.entries()) {
    const by = order.indexOf(id) - place;
    const others = (list: readonly string[]) => list.filter((each) => each !== id).join();
    // Without the item that has to move, the others stand as they should.
    if (by !== 0 && others(order) === others(key)) {
      return [by > 0 ? 'up' : 'down', `{${id}}`, Math.abs(by)];
    }
  }
  return '';
}

/** How many pairs of items stand in the same order as in the key. */
export function pairsInOrder(key: Key, order: readonly string[]): number {
  const places = order.map((id) => key.indexOf(id));
  let count = 0;
  for (const [first, place] of places.entries()) {
    count += places.slice(first + 1).filter((later) => place < later).length;
  }
  return count;
}

/** A starting order that looks random and earns nothing: a shuffled one, or the same backwards. */
export function startOrder(key: Key, seed: number): string[] {
  const order = shuffled(key, seed);
  // Backwards every pair stands the other way round: one of the two has half of them or fewer.
  const backwards = order.toReversed();
  return pairsInOrder(key, order) > pairsInOrder(key, backwards) ? backwards : order;
}
