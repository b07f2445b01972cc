/** Exhibit: headlines in parts, each with its place in the text. No script. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import { FITS, type Xray } from './xray.ts';

const HEADS = ['Part of the headline', 'In the text', 'Where', 'What the text has'];

export interface HeadlineXrayProps {
  xrays: readonly Xray[];
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

export function HeadlineXray({ xrays, placesOf, number, finding }: HeadlineXrayProps) {
  return (
    <figure class="exhibit wide xray">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      {xrays.map((xray) => (
        <section key={xray.mark} aria-label={`Headline of ${xray.label}`}>
          <p class="ap">
            <span class="src" data-s={xray.mark}>
              {xray.label}
            </span>{' '}
            <span class={xray.headline === null ? 'silent' : undefined}>{xray.finding}</span>
          </p>
          {xray.headline !== null && (
            <>
              <ol>
                {xray.parts.map(({ text, fit, at }) => (
                  <li data-fit={fit} key={text}>
                    <span>{text}</span>{' '}
                    <small>
                      {FITS[fit]}
                      <br />
                      {placesOf(at)}
                    </small>
                  </li>
                ))}
              </ol>
              <details>
                <summary>{xray.label}: what the text has, part by part</summary>
                <p>
                  <q data-s={xray.mark} data-source={xray.label}>
                    “{xray.headline}”
                  </q>
                </p>
                <Parts of={xray} placesOf={placesOf} />
              </details>
            </>
          )}
        </section>
      ))}
    </figure>
  );
}

function Parts({ of: { parts }, placesOf }: { of: Xray; placesOf: HeadlineXrayProps['placesOf'] }) {
  return (
    <table class="ap stack" role="table">
      <StackHead heads={HEADS} />
      <tbody role="rowgroup">
        {parts.map(({ text, fit, at, says }) => (
          <tr role="row" key={text}>
            <th scope="row" role="rowheader">
              {text}
            </th>
            <td role="cell">{FITS[fit]}</td>
            <td role="cell">{placesOf(at)}</td>
            <td role="cell">{says ?? 'The same.'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
