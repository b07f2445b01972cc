/** Rows that each take one or more of the same choices: a bank with letters, then a few rows a slide. */
import { linesInRow, linesOf, pagesOf } from '../../text/pages.ts';
import { itemLines, LETTERS, type QuestionPage, shareBelow } from '../question-page.ts';
import type { ViewContext } from '../view-context.ts';
import { Blank, Stack } from './stack.tsx';

interface Choice {
  id: string;
  text: string;
}

interface Row {
  id: string;
  text: string;
  /** Ids of the right choices. */
  right: readonly string[];
}

interface LetterRows {
  prompt: string;
  /** What to do, as a sentence. */
  task: string;
  /** In the order of the page, which gives the letters. */
  choices: readonly Choice[];
  /** In the order of the page. */
  rows: readonly Row[];
  context: ViewContext;
}

/** Characters of a row and of its answer beside it, as shares of a line. */
const WIDTH = { row: 0.54, answer: 0.32 };
/** The line between two rows. */
const RULE = 0.25;

export function letterRows(props: LetterRows): QuestionPage[] {
  const { prompt, task, choices, rows } = props;
  const share = shareBelow(prompt);
  const bank = share(
    (line) =>
      0.4 + linesInRow([task.length, ...choices.map(({ text }) => text.length + 3)], line, 4),
  );
  const answerOf = ({ right }: Row) =>
    choices
      .map((choice, at) => ({ ...choice, letter: LETTERS[at] }))
      .filter(({ id }) => right.includes(id));
  const height = (row: Row) =>
    share((line) => {
      const answer = answerOf(row).map(({ text }) => linesOf(text, WIDTH.answer * line));
      const lines = answer.reduce((sum, each) => sum + each, 0);
      return RULE + itemLines(Math.max(lines, linesOf(row.text, WIDTH.row * line)));
    });
  const pages = pagesOf(
    rows.map((row, at) => ({ ...row, number: at + 1 })),
    height,
    1 - bank,
  );
  return pages.map((page) => ({
    fills: page.reduce((sum, row) => sum + height(row), bank),
    body: (
      <>
        <Bank task={task} choices={choices} context={props.context} />
        <ol class="rows">
          {page.map((row) => (
            <li data-part={row.id} key={row.id}>
              <b aria-hidden="true">{row.number}</b>
              <span>{props.context.rich(row.text)}</span>
              <Stack
                task={<Blank />}
                right={answerOf(row).map(({ letter, text }) => (
                  <span class="with" key={letter}>
                    <b>{letter}</b> <span>{props.context.rich(text)}</span>
                  </span>
                ))}
              />
            </li>
          ))}
        </ol>
      </>
    ),
  }));
}

function Bank({ task, choices, context }: Pick<LetterRows, 'task' | 'choices' | 'context'>) {
  return (
    <ul class="bank" aria-label={task}>
      <li class="soft">{task}</li>
      {choices.map(({ id, text }, at) => (
        <li data-choice={id} key={id}>
          <b>{LETTERS[at]}</b> {context.rich(text)}
        </li>
      ))}
    </ul>
  );
}
