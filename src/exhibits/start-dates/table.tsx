/** Every start in one table: number, change, counter, and through which copy we have it. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import type { Seen } from './change.ts';
import { Origin, type StartDatesProps } from './view.tsx';

const HEADS = ['Start', 'Troops then', 'Change', 'In troops', 'Who counted', 'Where we have it'];

interface StartsTableProps {
  seen: readonly Seen[];
  placesOf: StartDatesProps['placesOf'];
}

/** The roles keep it a table where the style sheet stacks its cells on a narrow screen. */
export function StartsTable({ seen, placesOf }: StartsTableProps) {
  return (
    <table class="ap stack" role="table">
      <StackHead heads={HEADS} />
      <tbody role="rowgroup">
        {seen.map((each) => (
          <tr role="row" key={each.id}>
            <th scope="row" role="rowheader">
              {each.label}
            </th>
            <td role="cell" data-head="Troops then">
              {each.text}
            </td>
            <td role="cell" data-head="Change">
              {each.change}
            </td>
            <td role="cell" data-head="In troops">
              {each.difference}
            </td>
            <td role="cell">{each.counted}</td>
            <td role="cell">
              <Origin of={each} placesOf={placesOf} /> {each.outside?.via}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
