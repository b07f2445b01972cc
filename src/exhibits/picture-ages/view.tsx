/** Exhibit: how old each picture was on the day of its report. No script, no sheet of its own. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the bars repeat the words beside them
import { StackHead } from '../stack-head.tsx';
import type { Aged } from './ages.ts';

const HEADS = ['Report', 'Days', 'Age of the picture', 'What and where', 'By whom'];

export interface PictureAgesProps {
  ages: readonly Aged[];
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

/** The table is the exhibit: a bar to scale stands in the cell of its age. */
export function PictureAges({ ages, number, finding }: PictureAgesProps) {
  return (
    <figure class="exhibit wide ages">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <table class="stack" role="table">
        <StackHead heads={HEADS} />
        <tbody role="rowgroup">
          {ages.map(({ mark, label, report, picture }) => (
            <tr role="row" key={mark}>
              <th scope="row" role="rowheader">
                <span class="src" data-s={mark}>
                  {label}
                </span>
              </th>
              {picture ? (
                <>
                  <td role="cell">
                    Picture: {picture.taken}
                    <br />
                    Report: {report}
                  </td>
                  <td role="cell">
                    {picture.age}
                    <br />
                    <svg width="100%" height="16" aria-hidden="true">
                      <rect y="2" width={`${picture.bar}%`} height="12" fill="currentColor" />
                    </svg>
                  </td>
                  <td role="cell">
                    {picture.shows}, {picture.place}
                  </td>
                  <td role="cell" data-head="By">
                    {picture.credit}
                  </td>
                </>
              ) : (
                <td role="cell" colspan={4} class="silent">
                  No caption in our copy. The page may have had a picture.
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
