/** Rules of thumb by which a reader who knows nothing of the matter chooses an answer. */
import { countWords } from '../../text/words.ts';
import { ABSOLUTE } from '../rules/item-cues.ts';
import type { Answer } from '../rules/item-parts.ts';
import { contentWords, ownWords } from '../rules/item-text.ts';
import { readRange } from '../rules/number-range.ts';

/** Indexes of the answers at which it points; none or all of them say nothing. */
type Points = (answers: readonly Answer[], prompt: string) => readonly number[];

export interface Cue {
  name: string;
  points: Points;
}

export const CUES: readonly Cue[] = [
  { name: 'the longest option', points: (answers) => most(answers.map(lengthOf)) },
  { name: 'the shortest option', points: (answers) => most(answers.map((one) => -lengthOf(one))) },
  { name: 'an option without absolutes', points: (answers) => indexes(answers, isMild) },
  { name: 'the option that echoes the prompt', points: echo },
  { name: 'the middle one of the numbers', points: middleNumber },
];

const lengthOf = ({ text }: Answer) => countWords(text);
const isMild = ({ text }: Answer) => !ABSOLUTE.test(ownWords(text));

const indexes = <T>(values: readonly T[], picks: (value: T) => boolean): number[] =>
  values.flatMap((value, at) => (picks(value) ? [at] : []));

/** Indexes of the largest value. */
const most = (values: readonly number[]): number[] => {
  const largest = Math.max(...values);
  return indexes(values, (value) => value === largest);
};

/** Options that share most words of meaning with the prompt. */
function echo(answers: readonly Answer[], prompt: string): readonly number[] {
  const stem = contentWords(prompt);
  return most(
    answers.map(({ text }) => [...contentWords(text)].filter((word) => stem.has(word)).length),
  );
}

/** Of three or more numbers the middle one, or the middle two. */
function middleNumber(answers: readonly Answer[]): readonly number[] {
  const ranges = answers.map(({ text }) => readRange(text));
  const starts = ranges.flatMap((range) => (range ? [Math.max(range.low, -1e15)] : []));
  if (answers.length < 3 || starts.length < answers.length) return [];
  const sorted = starts.toSorted((a, b) => a - b);
  const middle = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return indexes(starts, (start) => middle.includes(start));
}
