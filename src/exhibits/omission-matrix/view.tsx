/** Exhibit: facts against articles. A row is guessed, then uncovered; no script. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet lays the cells out anew
import { PRESENCE_TEXT } from '../../evidence/presence.ts';
import type { MatrixCell, MatrixRow } from './rows.ts';

export interface OmissionMatrixProps {
  rows: readonly MatrixRow[];
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

/**
 * Everything stands in the page. The style sheet covers what a row's box has not uncovered, where it
 * can do so and the page is on a screen.
 */
export function OmissionMatrix({ rows, placesOf, number, finding }: OmissionMatrixProps) {
  const heads = rows[0]?.cells ?? [];
  return (
    <figure class="exhibit wide omissions">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <form method="dialog" autocomplete="off">
        <label class="turn ap">
          <input type="checkbox" class="every" /> Uncover all rows at once
        </label>
        <table class="ap" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                Fact
              </th>
              {heads.map(({ mark, label }) => (
                <th scope="col" role="columnheader" key={mark}>
                  <span class="src" data-s={mark}>
                    {label}
                  </span>
                </th>
              ))}
              <th scope="col" role="columnheader" class="turn">
                Row
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ claim, fact, note, cells }, at) => (
              <tr role="row" key={claim}>
                <th scope="row" role="rowheader">
                  <span id={`om-${at}`}>{fact}</span>
                  {note !== undefined && <span class="told soft">{note}</span>}
                </th>
                {cells.map((cell, place) => (
                  <Cell
                    cell={cell}
                    fact={place === 0 ? `om-${at}` : undefined}
                    placesOf={placesOf}
                    key={cell.mark}
                  />
                ))}
                <td role="cell" class="turn">
                  <label>
                    <input type="checkbox" class="show" aria-describedby={`om-${at}`} /> Uncover
                  </label>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </form>
    </figure>
  );
}

interface CellProps {
  cell: MatrixCell;
  /** Id of the fact's text, for the first box of a row: heard at each box it would be a litany. */
  fact: string | undefined;
  placesOf: OmissionMatrixProps['placesOf'];
}

/** The box takes the guess; mark, words and place are the answer. */
function Cell({ cell: { mark, label, state, places }, fact, placesOf }: CellProps) {
  return (
    <td role="cell">
      <label>
        <input type="checkbox" aria-describedby={fact} />
        <span>{label}</span>
      </label>
      <span class="told" data-state={state}>
        <i data-s={state === 'says' ? mark : undefined} />
        {PRESENCE_TEXT[state]}
        {places.length > 0 && <small> {placesOf(places)}</small>}
      </span>
    </td>
  );
}
