// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import type { ComponentChildren } from 'preact';
import { parseInline, plainText } from '../../../text/inline.ts';
import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import { presented } from '../presented.ts';
import type { Matrix } from './schema.ts';
import { NONE } from './score.ts';

type Row = Matrix['rows'][number];
type Column = Matrix['columns'][number];

/** What is said here, and what verdicts are called. */
export const words = {
  empty: 'Tick a cell in at least one row first.',
  cleared: 'Cleared in this row what does not go with it.',
  sum: '{} of {} rows are right.',
  hit: 'Row right',
  near: 'Row partly right',
  miss: 'Row left empty',
  no: 'Row not right',
};

export const instruction = (question: Matrix) =>
  question.multiple ? 'tick all that are right in each row' : 'choose one in each row';

/** A table with the roles of one spelled out, since its rows stack where there is little room. */
export function view({ question, context }: { question: Matrix; context: ViewContext }) {
  const columns = columnsOf(question);
  return (
    <div class={columns.length > 4 ? 'grid many' : 'grid'}>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {columns.map(({ id, text }) => (
              <th scope="col" role="columnheader" key={id}>
                {context.rich(text)}
              </th>
            ))}
          </tr>
        </thead>
        {presented(question.rows, context).map((row) => (
          <Judged
            row={row}
            columns={columns}
            context={context}
            many={question.multiple}
            key={row.id}
          />
        ))}
      </table>
    </div>
  );
}

/**
 * All columns, the one for ‘none of these’ last. They have an order of their own, such as what,
 * where, when; only rows are mixed.
 */
export function columnsOf({ columns, multiple, none = 'None of these' }: Matrix): Column[] {
  return multiple ? [...columns, { id: NONE, text: none }] : columns;
}

interface JudgedProps {
  row: Row;
  columns: readonly Column[];
  context: ViewContext;
  many: boolean;
}

/** One row with its cells, and its reason as a line of its own below them. */
function Judged({ row, columns, context, many }: JudgedProps) {
  const keyed = row.cells.length > 0 ? row.cells : [NONE];
  const right = columns.filter(({ id }) => keyed.includes(id));
  return (
    <tbody role="rowgroup" data-part={row.id}>
      <tr role="row">
        <th scope="row" role="rowheader">
          {context.rich(row.text)}
        </th>
        {columns.map((column) => (
          <Cell
            row={row}
            column={column}
            right={keyed.includes(column.id)}
            context={context}
            many={many}
            key={column.id}
          />
        ))}
      </tr>
      {context.reasons && (
        // On a page the line is not there before its reason is, so that it does not count as a row.
        <tr role="row" class={context.paper ? undefined : 'late'}>
          <td role="cell" colspan={columns.length + 1}>
            <Why context={context}>
              <p>
                <b>{right.flatMap(({ text }, at) => [at > 0 && ', ', context.rich(text)])}.</b>{' '}
                {context.rich(row.feedback)}
              </p>
              {row.evidence.length > 0 && <p class="cites">{context.cite(row.evidence)}</p>}
            </Why>
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface CellProps {
  row: Row;
  column: Column;
  right: boolean;
  context: ViewContext;
  many: boolean;
}

/**
 * Box or radio button. Its name says row and column; the column's text beside it is for eyes alone
 * and shows where the rows stack.
 */
function Cell({ row, column, right, context, many }: CellProps) {
  const [what, which] = [row.text, column.text].map((text) => plainText(parseInline(text)));
  const { paper, reasons } = context;
  return (
    <td role="cell">
      <label>
        <input
          type={many ? 'checkbox' : 'radio'}
          name={row.id}
          value={column.id}
          aria-label={`${what}: ${which}`}
          checked={paper && reasons && right}
        />
        <span aria-hidden="true">{context.rich(column.text)}</span>
      </label>
      {reasons && !paper && (right ? ['hit', 'miss'] : ['no']).map(mark)}
    </td>
  );
}

const MARKS: Readonly<Record<string, ComponentChildren>> = {
  hit: 'Right',
  // The rest is said of an answer only, not to those who just look up the reasons.
  miss: [
    'Right',
    <span key="rest" class="rest">
      , left out
    </span>,
  ],
  no: 'Not right',
};

/** What an answer makes of a cell, beside the tick; the style sheet shows the one that holds. */
const mark = (verdict: string) => (
  <span class="mark" data-v={verdict} key={verdict}>
    <svg class="i" aria-hidden="true">
      <use href={`#${verdict}`} />
    </svg>
    <span>{MARKS[verdict]}</span>
  </span>
);
