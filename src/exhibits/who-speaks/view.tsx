/** Exhibit: who speaks in each paragraph of each article. Choosing a column shows its gist; no script. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import type { Column, Strip } from './strips.ts';

export interface WhoSpeaksProps {
  /** Names of the lines, from the top. */
  levels: readonly string[];
  strips: readonly Strip[];
  /** Whose voice a paragraph carries, in words. */
  saidBy: (paragraph: Column['paragraph']) => string;
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

/** A radio button a paragraph. Its label holds the gist, shown under the strip when it is chosen. */
export function WhoSpeaks(props: WhoSpeaksProps) {
  const { levels, strips, saidBy, placesOf, number, finding } = props;
  return (
    <figure class="exhibit wide speaks">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <form class="ap" method="dialog" autocomplete="off">
        {strips.map(({ mark, label, columns }) => (
          <fieldset key={mark}>
            <legend>
              <span class="src" data-s={mark}>
                {label}
              </span>{' '}
              <span class="soft">{columns.length} paragraphs</span>
            </legend>
            <div class="strip">
              <div class="names" aria-hidden="true">
                {levels.map((text) => (
                  <span key={text}>{text}</span>
                ))}
              </div>
              {columns.map(({ id, levels: on, paragraph }, at) => (
                <label key={id}>
                  <input type="radio" name={`speaks-${mark}`} value={id} checked={at === 0} />
                  {on.map((level) => (
                    <i data-level={level} data-s={mark} aria-hidden="true" key={level} />
                  ))}
                  <span class="gist">
                    <b>{placesOf([id])}</b> {saidBy(paragraph)}: {paragraph.gist}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </form>
      <details>
        <summary>Show this as a table</summary>
        <table class="ap stack" role="table">
          <StackHead heads={['Paragraph', 'Who speaks', 'On which lines', 'What it tells']} />
          <tbody role="rowgroup">
            {strips.flatMap(({ mark, label, columns }) =>
              columns.map(({ id, levels: on, paragraph }) => (
                <tr role="row" key={`${mark}-${id}`}>
                  <th scope="row" role="rowheader">
                    {label} {placesOf([id])}
                  </th>
                  <td role="cell">{saidBy(paragraph)}</td>
                  <td role="cell">{on.map((level) => levels[level]).join(', ')}</td>
                  <td role="cell">{paragraph.gist}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
