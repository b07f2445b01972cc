/** Every label of every thing in one table: a row a report, a column a thing. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import type { Thing } from './labels.ts';
import { type LabelSwitchProps, Whose, Words } from './view.tsx';

interface LabelTableProps {
  things: readonly Thing[];
  placesOf: LabelSwitchProps['placesOf'];
}

/** The roles keep it a table where the style sheet stacks its cells on a narrow screen. */
export function LabelTable({ things, placesOf }: LabelTableProps) {
  const [first] = things;
  return (
    <table class="ap stack" role="table">
      <StackHead heads={['Report', ...things.map(({ name }) => name)]} />
      <tbody role="rowgroup">
        {first?.readings.map((reading, at) => (
          <tr role="row" key={reading.mark}>
            <th scope="row" role="rowheader">
              <Whose reading={reading} />
            </th>
            {things.map(({ id, name, readings }) => {
              const own = readings[at];
              return (
                <td role="cell" data-head={name} key={id}>
                  {own && <Words reading={own} />}{' '}
                  <span class="soft">{own && placesOf(own.places)}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
