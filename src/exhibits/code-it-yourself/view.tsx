/** Exhibit: paragraphs to sort by frame, and our own sorting with its reasons. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import { agreement, kappa, type Pair } from './agreement.ts';
import type { CodingRow } from './rows.ts';

export interface CodeItYourselfProps {
  rows: readonly CodingRow[];
  /** Every code with its name, in the order of the choices. */
  codes: ReadonlyMap<string, string>;
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'code-it-yourself': HTMLAttributes<HTMLElement>;
    }
  }
}

const HEADS = ['Paragraph', 'What it says', 'Our coding', 'Our reason'];

/**
 * Complete without a script: the table has our coding. The script compares, counts, and brings our
 * coding from its row of the table to the paragraph.
 */
export function CodeItYourself(props: CodeItYourselfProps) {
  const { rows, codes, placesOf, number, finding } = props;
  return (
    <figure class="exhibit wide code-it">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <code-it-yourself>
        <form method="dialog" autocomplete="off">
          <ol>
            {rows.map((row) => (
              <Row row={row} codes={codes} placesOf={placesOf} key={idOf(row)} />
            ))}
          </ol>
          <div class="row">
            <button class="btn" type="button">
              Compare with our coding
            </button>
            <p class="ap" role="status" />
          </div>
        </form>
        <details>
          <summary>Show our coding and our reasons as a table</summary>
          <table class="ap stack" role="table">
            <StackHead heads={HEADS} />
            <tbody role="rowgroup">
              {rows.map((row) => (
                <tr role="row" key={idOf(row)}>
                  <th scope="row" role="rowheader">
                    <span class="src" data-s={row.mark}>
                      {row.label}
                    </span>{' '}
                    {placesOf([row.paragraph])}
                  </th>
                  <td role="cell">{row.gist}</td>
                  <td role="cell" data-head="Our coding">
                    <Ours row={row} codes={codes} />
                  </td>
                  <td role="cell">{row.because}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </code-it-yourself>
      <details>
        <summary>Why there is no kappa here</summary>
        <p class="ap">{kappaText()}</p>
      </details>
    </figure>
  );
}

const idOf = ({ mark, paragraph }: CodingRow) => `${mark}-${paragraph}`;

type RowProps = Pick<CodeItYourselfProps, 'codes' | 'placesOf'> & { row: CodingRow };

function Row({ row, codes, placesOf }: RowProps) {
  const id = `code-${idOf(row)}`;
  return (
    <li data-ours={row.ours} data-also={row.also.join(' ')}>
      <label for={id}>
        {row.gist}
        <span class="ap soft">
          <span class="src" data-s={row.mark}>
            {row.label}
          </span>{' '}
          {placesOf([row.paragraph])} · {row.voices}
        </span>
      </label>
      <select id={id}>
        <option value="">Choose a frame</option>
        {[...codes].map(([code, name]) => (
          <option value={code} key={code}>
            {name}
          </option>
        ))}
      </select>
      <p class="ap coded" />
    </li>
  );
}

function Ours({ row: { ours, also }, codes }: Pick<RowProps, 'row' | 'codes'>) {
  const name = (code: string) => codes.get(code) ?? code;
  const rest = also.map((code) => name(code).toLowerCase());
  return (
    <>
      <b>{name(ours)}</b>
      {rest.length > 0 && `; also defensible: ${rest.join(', ')}`}
    </>
  );
}

/** Two invented coders who nearly always meet, and by chance. */
const TWINS: readonly Pair<string>[] = Array.from({ length: 30 }, (_, at) => [
  at === 0 ? 'morality' : 'conflict',
  at === 1 ? 'morality' : 'conflict',
]);

/** The limits of the number, shown by the number. */
function kappaText(): string {
  const value = (kappa(TWINS) ?? 0).toFixed(2).replace('-', '−');
  const share = Math.round((agreement(TWINS) ?? 0) * 100);
  return `Kappa takes out the agreement that chance would bring. With twelve paragraphs it would jump at each answer, so we work it out from 30 on. Its limit: two coders who find conflict in 29 of ${TWINS.length} paragraphs each, and differ on the odd one, agree in ${share} per cent, and their kappa is ${value}.`;
}
