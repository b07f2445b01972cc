import { sentence } from '../../question-page.ts';
import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { letterRows } from '../letter-rows.tsx';
import { presented } from '../presented.ts';
import type { Matching } from './schema.ts';
import { instruction } from './view.tsx';

/**
 * A room answers each row by a letter. The choices keep the order of the file: mixed like the rows,
 * the first would belong to the first where the file lists both alike.
 */
export function slide({ question, context }: { question: Matching; context: ViewContext }) {
  const { prompt, choices, rows } = question;
  return {
    pages: letterRows({
      prompt,
      task: sentence(instruction()),
      choices,
      rows: presented(rows, context).map(({ id, text, answer }) => ({ id, text, right: [answer] })),
      context,
    }),
  } satisfies QuestionSlide;
}
