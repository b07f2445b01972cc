/** Exhibit: five frames rated in each report, as a table. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import type { RatedFrame } from './ratings.ts';

export interface FrameRatingsProps {
  frames: readonly RatedFrame[];
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

export function FrameRatings({ frames, placesOf, number, finding }: FrameRatingsProps) {
  return (
    <figure class="exhibit wide ratings">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <table class="stack" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Frame
            </th>
            {frames[0]?.ratings.map(({ mark, label }) => (
              <th scope="col" role="columnheader" key={mark}>
                <span class="src" data-s={mark}>
                  {label}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {frames.map(({ id, name, ratings }) => (
            <tr role="row" key={id}>
              <th scope="row" role="rowheader">
                {name}
              </th>
              {ratings.map(({ label, rate, share, paragraphs, mark }) => (
                <td role="cell" data-head={label} key={mark}>
                  <b>{rate}</b>
                  {rate > 0 && (
                    <span class="ap soft">
                      {' '}
                      {Math.round(share * 100)} %: {placesOf(paragraphs)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="ap soft">
        0 nothing · 1 less than a fifth of the report’s words · 2 a fifth or more · 3 half or more.
        Coded by the makers of this module; one more or one less can often be defended.
      </p>
    </figure>
  );
}
