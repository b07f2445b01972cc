/** Every rule and its figure in one table. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import { countText, type Ruled } from './rules.ts';
import { type CountRulesProps, Holders } from './view.tsx';

const HEADS = ['Rule', 'Figure', 'What to know', 'Who has it'] as const;

interface RulesTableProps {
  rules: readonly Ruled[];
  placesOf: CountRulesProps['placesOf'];
}

/** The roles keep it a table where the style sheet stacks its cells on a narrow screen. */
export function RulesTable({ rules, placesOf }: RulesTableProps) {
  return (
    <table class="ap stack" role="table">
      <StackHead heads={HEADS} />
      <tbody role="rowgroup">
        {rules.map(({ id, rule, count, says, holders }) => (
          <tr role="row" key={id}>
            <th scope="row" role="rowheader">
              {rule}
            </th>
            <td role="cell" data-head="Figure">
              {countText(count)}
            </td>
            <td role="cell">{says}</td>
            <td role="cell">
              <Holders of={holders} placesOf={placesOf} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
