/** Exhibit: the way of a text from the event to our copy, and clues to guess and open. No script. */
import type { Republication } from './schema.ts';

/** How much of a step was seen, in words; the line before it is solid only where it was seen. */
export const SEEN: Readonly<Record<Republication['steps'][number]['seen'], string>> = {
  seen: 'seen',
  'part-seen': 'seen in part',
  quoted: 'seen as a quotation',
  'not-seen': 'not seen',
};

export interface RepublicationPathProps {
  path: Republication;
  /** Mark and short label of the source. */
  source: { mark: string; label: string };
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

/** Each clue is a `details`: the question first, the answer on request. */
export function RepublicationPath({ path, source, number, finding }: RepublicationPathProps) {
  return (
    <figure class="exhibit wide republication">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <ol class="hops">
        {path.steps.map(({ what, who, when, seen, known }) => (
          <li data-seen={seen} key={what}>
            <b class="ap">{what}</b>
            <p>{who}</p>
            <p class="ap soft">
              {when} · {SEEN[seen]}
            </p>
            <p class="ap soft">{known}</p>
          </li>
        ))}
      </ol>
      <p class="ask">
        <b>Whose is it?</b> These are parts of our copy of the text by{' '}
        <span class="src" data-s={source.mark}>
          {source.label}
        </span>
        . Say {source.label}, another page, or cannot tell. Then open.
      </p>
      <ul class="clues">
        {path.clues.map(({ id, clue, whose, because }) => (
          <li key={id}>
            <details>
              <summary>{clue}</summary>
              <p class="because">
                <b>{whose.charAt(0).toUpperCase() + whose.slice(1)}.</b> {because}
              </p>
            </details>
          </li>
        ))}
      </ul>
      <details>
        <summary>Show this as a table</summary>
        <table class="ap">
          <thead>
            <tr>
              <th scope="col">Part of our copy</th>
              <th scope="col">Whose it is</th>
            </tr>
          </thead>
          <tbody>
            {path.clues.map(({ id, clue, whose }) => (
              <tr key={id}>
                <th scope="row">{clue}</th>
                <td>{whose}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
