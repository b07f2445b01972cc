import type { Question } from './question.ts';
import { keyOf } from './scorers.ts';
import { seedOf } from './shuffle.ts';

/**
 * Short hash of what decides the score. A corrected typo keeps it, a changed key or a removed
 * option changes it, and the learner is asked again.
 */
export function revisionOf(question: Question): string {
  const text = JSON.stringify([question.type, keyOf(question)]);
  // Two independent 32-bit hashes: one alone would meet its own kind too often.
  return [seedOf(text), seedOf(`${text}\u0000`)].map((part) => part.toString(36)).join('');
}
