/** Rows that each take one or more of the same choices: a bank with letters, then a few rows a slide. */
import { evenPagesOf, linesInRow, linesOf } from '../../text/pages.ts';
import { type Height, LETTERS, type QuestionPage, shareBelow, stacked } from '../question-page.ts';
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
const WIDTH = { row: 0.47, answer: 0.37 };
/** The line between two rows, and the room around it. */
const RULE = 0.65;

export function letterRows(props: LetterRows): QuestionPage[] {
  const { prompt, task, choices, rows, context } = props;
  const { rich } = context;
  const bank: Height = (line) =>
    0.4 + linesInRow([task.length, ...choices.map(({ text }) => text.length + 3)], line, 4);
  // Each row keeps as much room, so that none gives away how long its answer is.
  const longest = choices.reduce((one, other) =>
    other.text.length > one.text.length ? other : one,
  );
  const height =
    ({ text }: Row): Height =>
    (line) =>
      RULE + Math.max(linesOf(text, WIDTH.row * line), linesOf(longest.text, WIDTH.answer * line));
  const share = shareBelow(prompt);
  const pages = evenPagesOf(
    rows.map((row, at) => ({ ...row, number: at + 1 })),
    (row) => share(height(row), `${row.text} ${longest.text}`),
    1 - share(bank, [task, ...choices.map(({ text }) => text)].join(' ')),
  );
  return pages.map((page) => ({
    height: stacked(bank, ...page.map(height)),
    body: (
      <>
        <Bank task={task} choices={choices} context={context} />
        <ol class="rows">
          {page.map((row) => (
            <li data-part={row.id} key={row.id}>
              <b aria-hidden="true">{row.number}</b>
              <span>{rich(row.text)}</span>
              <Stack
                task={
                  <>
                    <Blank />
                    <span class="ghost" aria-hidden="true">
                      {rich(longest.text)}
                    </span>
                  </>
                }
                right={<Answer choices={choices} row={row} context={context} />}
              />
            </li>
          ))}
        </ol>
      </>
    ),
  }));
}

/** The letter with its text; of several, the letters. */
function Answer({ choices, row, context }: Pick<LetterRows, 'choices' | 'context'> & { row: Row }) {
  const lettered = choices.map((choice, at) => ({ ...choice, letter: LETTERS[at] }));
  const right = lettered.filter(({ id }) => row.right.includes(id));
  return (
    <span class="with">
      <b>{right.map(({ letter }) => letter).join(', ')}</b>{' '}
      {right.length === 1 && <span>{context.rich(right[0]?.text ?? '')}</span>}
    </span>
  );
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
