/** Exhibit: who speaks in each paragraph of each article. Choosing a column shows its gist; no script. */
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
            <div class="strip" data-s={mark}>
              <div class="names" aria-hidden="true">
                {levels.map((text) => (
                  <span key={text}>{text}</span>
                ))}
              </div>
              {columns.map(({ id, levels: on, paragraph }, at) => (
                <label key={id}>
                  <input type="radio" name={`speaks-${mark}`} checked={at === 0} />
                  {on.map((level) => (
                    <i data-level={level} key={level} />
                  ))}
                  <span>
                    {placesOf([id])} {saidBy(paragraph)}: {paragraph.gist}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </form>
      <details>
        <summary>Show this as a table</summary>
        <table class="ap">
          <thead>
            <tr>
              <th scope="col">Report</th>
              <th scope="col">Paragraph, who speaks, what it tells</th>
            </tr>
          </thead>
          {strips.map(({ mark, label, columns }) => (
            <tbody key={mark}>
              {columns.map(({ id, paragraph }, at) => (
                <tr key={id}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={columns.length}>
                      {label}
                    </th>
                  )}
                  <td>
                    {placesOf([id])} {saidBy(paragraph)}: {paragraph.gist}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </details>
    </figure>
  );
}
