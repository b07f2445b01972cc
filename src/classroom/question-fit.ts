/** How large a question is set on a slide, and what has room beside what. */
import type { Question } from '../quiz/question.ts';
import { type Height, shareBelow } from '../quiz/question-page.ts';
import type { Citation } from '../quiz/view-context.ts';
import { linesInRow, linesOf } from './slide.ts';

interface Reasons {
  question: Question;
  citations: readonly Citation[];
}

/** Lines of the explanation and the evidence. */
export const reasonsHeight =
  ({ question, citations }: Reasons): Height =>
  (line) => {
    const places = citations.map(({ label, places }) => label.length + places.length + 5);
    return linesOf(question.explanation, line) + 1.15 * linesInRow(places, 0.9 * line, 2) + 1.2;
  };

/** Em of a page's text, by the name that the style sheet knows; the largest first. */
const SIZES = { most: 1.5, much: 1.3, some: 1.15, little: 1 };

/** How large a page may be set, where something stands below it; undefined where both do not fit. */
export function sizeOf(height: Height, below: Height, prompt: string): string | undefined {
  const share = shareBelow(prompt);
  return Object.entries(SIZES).find(
    ([, em]) => share((line) => em * height(line / em) + below(line)) <= 1,
  )?.[0];
}

/** How large a question may be set: what takes few lines is read from the back row. */
export function roomOf(texts: readonly string[]): 'much' | 'some' | 'little' | undefined {
  const lines = texts.reduce((sum, text) => sum + linesOf(text, 50), 0) + texts.length;
  if (lines > 17) return 'little';
  return lines <= 11 ? 'much' : lines <= 14 ? 'some' : undefined;
}
