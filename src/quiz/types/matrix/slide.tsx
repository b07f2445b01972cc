import { sentence } from '../../question-page.ts';
import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { letterRows } from '../letter-rows.tsx';
import { presented } from '../presented.ts';
import type { Matrix } from './schema.ts';
import { NONE } from './score.ts';
import { columnsOf, instruction } from './view.tsx';

/** The columns have letters, since a table of six would be too wide for a slide. */
export function slide({ question, context }: { question: Matrix; context: ViewContext }) {
  const { prompt, rows } = question;
  return {
    pages: letterRows({
      prompt,
      task: sentence(instruction(question)),
      choices: columnsOf(question),
      rows: presented(rows, context).map(({ id, text, cells }) => ({
        id,
        text,
        right: cells.length > 0 ? cells : [NONE],
      })),
      context,
    }),
  } satisfies QuestionSlide;
}
