/** The pages of a question that a room is not polled on, and how much one of them holds. */
import type { ComponentChildren } from 'preact';
import { headingSize, linesOf, MOST_WORDS } from '../text/pages.ts';
import { countWords } from '../text/words.ts';

/** One slide of a question, below its prompt. */
export interface QuestionPage {
  body: ComponentChildren;
  /** A page for the task alone has no step for the key; one for the key alone opens with it. */
  holds?: 'task' | 'key';
  /** To see how large it may be set, and what else fits. */
  height: Height;
}

/**
 * What a slide holds below the line above the prompt, in text of the least size: lines, characters
 * in each of them, and the em of headings. A wide slide has the fewest lines, one of four by three
 * the shortest.
 */
const SLIDES = [
  { lines: 15, line: 86, sizes: { 1: 1.9, 2: 1.5, 3: 1.3, 4: 1.14 } },
  { lines: 16.8, line: 68, sizes: { 1: 1.6, 2: 1.3, 3: 1.14, 4: 1 } },
];
/** Height of a heading's line, as a share of the text's. */
const HEADING = 1.14 / 1.32;

/** Lines that something takes, where a line has so many characters. */
export type Height = (line: number) => number;

/**
 * Tells which share of the slide below a prompt something fills, by its lines and by the words that
 * a room reads at once; above 1 it does not fit.
 */
export function shareBelow(prompt: string): (height: Height, text?: string) => number {
  const words = Math.max(1, MOST_WORDS - countWords(prompt));
  const size = headingSize(prompt);
  const boxes = SLIDES.map(({ lines, line, sizes }) => {
    const em = sizes[size];
    // On later pages the prompt is small, and takes fewer lines.
    return { line, lines: lines - linesOf(prompt, line / em) * em * HEADING };
  });
  return (height, text = '') =>
    Math.max(countWords(text) / words, ...boxes.map(({ line, lines }) => height(line) / lines));
}

/** Lines of an item in a list: they stand closer than those of running text, with a gap between. */
export const itemLines = (lines: number): number => lines * 0.93 + 0.27;

/** A line of its own with the gap below it. */
export const HEAD = 1.4;

/** One above the other. */
export const stacked =
  (...heights: readonly Height[]): Height =>
  (line) =>
    heights.reduce((sum, height) => sum + height(line), 0);

/** Letters of what is listed, in the order of the page. */
export const LETTERS = 'ABCDEFGH';

/** What `view.tsx` says on the task, as a sentence. */
export const sentence = (instruction: string) =>
  `${instruction.charAt(0).toUpperCase()}${instruction.slice(1)}.`;
