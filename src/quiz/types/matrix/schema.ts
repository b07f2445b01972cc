import { z } from 'zod';
import { Evidence, Id, questionFields, Text } from '../../fields.ts';

/** One line of the grid. */
const Row = z.strictObject({
  id: Id,
  text: Text,
  /** Ids of the right columns: just one, or with `multiple` any number; `[]` is ‘none of these’. */
  cells: z.array(Id),
  /** Why these cells are right. */
  feedback: Text,
  /** What this row's answer rests on, shown with its reason. */
  evidence: z.array(Evidence).default([]),
});

/** Rows to judge by the same columns: one cell a row, or with `multiple` any number. */
export const schema = z
  .strictObject({
    type: z.literal('matrix'),
    ...questionFields,
    columns: z
      .array(z.strictObject({ id: Id, text: Text }))
      .min(2, 'a matrix needs at least two columns')
      .max(6, 'more than six columns do not fit a page'),
    /** Boxes instead of radio buttons, and a further cell for ‘none of these’. Default false. */
    multiple: z.boolean().default(false),
    /** Head of that further cell, where ‘None of these’ does not fit. Only with `multiple`. */
    none: Text.optional(),
    rows: z
      .array(Row)
      .min(2, 'a matrix needs at least two rows')
      .max(8, 'more than eight rows cannot be kept in mind'),
  })
  .superRefine(({ columns, multiple, none, rows }, context) => {
    const refuse = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const ids = columns.map(({ id }) => id);
    for (const at of doubles(ids))
      refuse(['columns', at, 'id'], `two columns are called ${ids[at]}`);
    for (const at of doubles(rows.map(({ id }) => id))) {
      refuse(['rows', at, 'id'], `two rows are called ${rows[at]?.id}`);
    }
    for (const [at, { cells }] of rows.entries()) {
      for (const [place, cell] of cells.entries()) {
        if (ids.includes(cell)) continue;
        const message = `no column is called ${cell}; there are ${ids.join(', ')}`;
        refuse(['rows', at, 'cells', place], message);
      }
      for (const place of doubles(cells)) {
        refuse(['rows', at, 'cells', place], `${cells[place]} stands here twice`);
      }
      if (!multiple && cells.length !== 1) {
        const message =
          'each row has one right cell; where it may have more or none, add `multiple: true`';
        refuse(['rows', at, 'cells'], message);
      }
    }
    if (!multiple && none !== undefined) refuse(['none'], '`none` goes with `multiple: true`');
    const keys = new Set(rows.map(({ cells }) => cells.toSorted().join()));
    if (keys.size === 1) {
      refuse(
        ['rows'],
        'every row has the same answer, so the grid asks one question: vary the rows',
      );
    }
  });
export type Matrix = z.output<typeof schema>;

/** Places of the entries that stand further up already. */
const doubles = (ids: readonly string[]) =>
  [...ids.keys()].filter((at) => ids.indexOf(ids[at] ?? '') < at);
