/** Every card in one table: a row a field, a column an outlet. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import type { Card } from './cards.ts';
import { Entries, type Rich } from './entries.tsx';
import { FIELDS } from './fields.ts';

/** The roles keep it a table where the style sheet stacks its cells on a narrow screen. */
export function CardTable({ cards, rich }: { cards: readonly Card[]; rich: Rich }) {
  return (
    <table class="ap all-cards stack" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell" />
          {cards.map(({ id, short }) => (
            <th scope="col" role="columnheader" key={id}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {FIELDS.map(([field, label]) => (
          <tr role="row" key={field}>
            <th scope="row" role="rowheader">
              {label}
            </th>
            {cards.map((card) => (
              <td role="cell" data-head={card.short} key={card.id}>
                <Entries of={card.entries[field]} rich={rich} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
