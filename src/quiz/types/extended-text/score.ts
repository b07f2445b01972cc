import { type Score, unanswered } from '../../score.ts';
import type { ExtendedText } from './schema.ts';

/** No points: see `score`. */
export const possible = 0;

/**
 * Number of levels of each criterion, by id. Nothing is scored by it, but ratings are kept as
 * levels: where it changes, they no longer mean the same.
 */
export type Key = Record<string, number>;
/** What was written. */
export type Response = { text: string } | null;

export function keyOf(question: ExtendedText): Key {
  return Object.fromEntries(question.rubric.map(({ id, levels }) => [id, levels.length]));
}

/** Fewer words than this are no text. Our own starting value. */
const LEAST = 3;

/** Number of words: runs of characters between spaces that hold a letter or digit. */
export const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/**
 * Ungraded: a program cannot judge a text. Its writer can, and a rubric may help them to learn from
 * it (review: Panadero & Jonsson 2013). Moodle's essay, too, has no points until a person gives them.
 */
export function score(_key: Key, response: Response): Score {
  // The record may hold anything here.
  const text: unknown = response?.text;
  return typeof text === 'string' && wordsIn(text) >= LEAST
    ? { kind: 'ungraded', say: ['compare'] }
    : unanswered();
}
