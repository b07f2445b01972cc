/** Every label of every thing in one table. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import type { Thing } from './labels.ts';
import { type LabelSwitchProps, Sentence, Whose } from './view.tsx';

const HEADS = ['Report', 'Our sentence with its label', 'What the label brings along'];

interface LabelTableProps {
  things: readonly Thing[];
  placesOf: LabelSwitchProps['placesOf'];
}

/** The roles keep it a table where the style sheet stacks its cells on a narrow screen. */
export function LabelTable({ things, placesOf }: LabelTableProps) {
  return (
    <table class="ap stack" role="table">
      <StackHead heads={HEADS} />
      {things.map(({ id, name, readings }) => (
        <tbody role="rowgroup" key={id}>
          <tr role="row">
            <th scope="rowgroup" role="rowheader" colSpan={HEADS.length} class="group">
              {name}
            </th>
          </tr>
          {readings.map((reading) => (
            <tr role="row" key={reading.mark}>
              <th scope="row" role="rowheader">
                <Whose reading={reading} /> <span class="soft">{placesOf(reading.places)}</span>
              </th>
              <td role="cell">
                <Sentence reading={reading} />
                {reading.absent !== undefined && <span class="silent"> {reading.absent}</span>}
              </td>
              <td role="cell">{reading.note}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
