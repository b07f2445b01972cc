/** Exhibit: one movement in the verbs of several reports, oldest report first. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import type { VerbRow } from './rows.ts';

const HEADS = ['Report', 'In its words', 'What that makes it', 'Whose words'];

export function VerbTable(props: { rows: readonly VerbRow[]; number: number; finding: string }) {
  return (
    <figure class="exhibit wide verbs">
      <figcaption>
        <b>Exhibit {props.number}</b>
        {props.finding}
      </figcaption>
      <table class="stack" role="table">
        <StackHead heads={HEADS} />
        <tbody role="rowgroup">
          {props.rows.map(({ mark, label, words, makes, speaker }) => (
            <tr role="row" key={mark}>
              <th scope="row" role="rowheader">
                <span class="src" data-s={mark}>
                  {label}
                </span>
              </th>
              <td role="cell">
                <q data-s={mark} data-source={label}>
                  “{words}”
                </q>
              </td>
              <td role="cell">{makes}</td>
              <td role="cell" data-head="Whose words">
                {speaker ?? 'The report itself'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
