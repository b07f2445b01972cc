/** Head of a table that stacks on a phone. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells

/** @param heads one name for each column */
export function StackHead({ heads }: { heads: readonly string[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {heads.map((head) => (
          <th scope="col" role="columnheader" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}
