import { type Score, scored, unanswered, type Verdict } from '../../score.ts';
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
  if (response === null) return unanswered('Move at least one item first.');
  const known = new Set(response);
  if (response.length !== key.length || !key.every((id) => known.has(id))) {
    return unanswered('The items have changed since then. Put them in order again.');
  }
  const inOrder = pairsInOrder(key, response);
  const pairs = (key.length * (key.length - 1)) / 2;
  const parts: Record<string, Verdict> = {};
  for (const [place, id] of response.entries()) {
    const off = Math.abs(place - key.indexOf(id));
    parts[id] = off === 0 ? 'hit' : off === 1 ? 'near' : 'no';
  }
  return scored(
    (2 * inOrder - pairs) / pairs,
    parts,
    `${inOrder} of ${pairs} pairs stand in the right order.`,
  );
}

/** How many pairs of items stand in the same order as in the key. */
export function pairsInOrder(key: Key, order: readonly string[]): number {
  const places = order.map((id) => key.indexOf(id));
  let count = 0;
  for (const [first, place] of places.entries()) {
    for (const later of places.slice(first + 1)) if (place < later) count += 1;
  }
  return count;
}

/** A starting order that looks random and earns nothing; the reverse order if none is found. */
export function startOrder(key: Key, seed: number): string[] {
  const pairs = (key.length * (key.length - 1)) / 2;
  for (let tries = 0; tries < 32; tries += 1) {
    const order = shuffled(key, seed + tries);
    if (2 * pairsInOrder(key, order) <= pairs) return order;
  }
  return [...key].reverse();
}
