/** Exhibit: paragraphs that came back, a block a word, with the few words that may be shown. */
import type { CopyPair, CopyRow } from './rows.ts';

export interface CopiedParagraphProps {
  pairs: readonly CopyPair[];
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

export function CopiedParagraph({ pairs, placesOf, number, finding }: CopiedParagraphProps) {
  return (
    <figure class="exhibit wide copied">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      {pairs.map(({ id, title, finding: shows, rows }) => (
        <div class="pair" key={id}>
          <p>
            <b>{title}.</b> {shows}
          </p>
          {rows.map((row) => (
            <Row row={row} place={placesOf([row.paragraph])} key={row.mark} />
          ))}
        </div>
      ))}
      <details>
        <summary>Show this as a table</summary>
        <table class="ap">
          <thead>
            <tr>
              <th scope="col">Words</th>
              {pairs[0]?.rows.map(({ label, mark }) => (
                <th scope="col" key={mark}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.flatMap((pair) =>
              tableRows(pair).map(([what, ...counts]) => (
                <tr key={`${pair.id}-${what}`}>
                  <th scope="row">
                    {pair.title}: {what}
                  </th>
                  {counts.map((count, at) => (
                    <td key={pair.rows[at]?.mark}>{count}</td>
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Row({ row, place }: { row: CopyRow; place: string }) {
  return (
    <div class="row">
      <p class="ap">
        <span class="src" data-s={row.mark}>
          {row.label}
        </span>{' '}
        <span class="soft">
          {place}, {row.words} words
        </span>
      </p>
      <Line row={row} />
    </div>
  );
}

/** The blocks are for the eye; the same row in words is for everybody else. */
export function Line({ row: { mark, label, stretches } }: { row: CopyRow }) {
  return (
    <p class="line">
      {stretches.map((stretch, at) =>
        stretch.kind === 'phrase' ? (
          <q data-s={mark} data-source={label} key={`${at}-phrase`}>
            “{stretch.text}”
          </q>
        ) : stretch.kind === 'added' ? (
          <ins key={`${at}-added`}>{stretch.about}</ins>
        ) : (
          <span key={`${at}-blocks`}>
            <span class="vh"> {stretch.words} words that are the same </span>
            {Array.from({ length: stretch.words }, (_, word) => (
              <i aria-hidden="true" key={`${at}-${word}`} />
            ))}
          </span>
        ),
      )}
    </p>
  );
}

/** What the table says of a pair: a name and one text for each report. */
function tableRows({ rows }: CopyPair): [string, string, string][] {
  const [first, again] = rows;
  const added = again.stretches.flatMap((each) => (each.kind === 'added' ? [each.about] : []));
  return [
    ['words in all', String(first.words), String(again.words)],
    ['the same', String(first.words), String(again.words - added.length)],
    ['added', 'none', added.length > 0 ? added.join(', ') : 'none'],
  ];
}
