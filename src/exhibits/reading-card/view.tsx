/** The reading card: its parts as a table to read, or as a sheet to write on. No script. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import type { ReadingCardData } from './schema.ts';

type Parts = ReadingCardData['parts'];

export interface ReadingCardProps {
  parts: Parts;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

/** The card as an exhibit: a table by itself, so that there is no second one behind it. */
export function ReadingCard({ parts, number, finding }: ReadingCardProps) {
  return (
    <figure class="exhibit wide">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <table class="ap stack reading" role="table">
        <StackHead heads={['Part', 'Ask', 'Look for', 'Taught in']} />
        <tbody role="rowgroup">
          {parts.map(({ id, name, ask, look, from }, at) => (
            <tr role="row" key={id}>
              <th scope="row" role="rowheader">
                {at + 1} {name}
              </th>
              <td role="cell">{ask}</td>
              <td role="cell">{look}</td>
              <td role="cell" data-head="Taught in">
                {from}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** One page of paper: a row a part, a column a report, and a place to score each part. */
export function CardSheet({ parts }: { parts: Parts }) {
  return (
    <table class="ap sheet-card">
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Report A</th>
          <th scope="col">Report B</th>
          <th scope="col">0–3</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, name, ask }, at) => (
          <tr key={id}>
            <th scope="row">
              {at + 1} {name}
              <span>{ask}</span>
            </th>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
