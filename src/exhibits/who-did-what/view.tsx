/** Exhibit: lines of the reports taken apart into actor, act and target. A table, and no script. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
// biome-ignore-all lint/a11y/useSemanticElements: the head of a group of rows is a th, with its own scope
import { StackHead } from '../stack-head.tsx';
import type { Act, ActEvent } from './acts.ts';

const HEADS = ['In the report', 'Actor', 'Act', 'Target', 'What else there is to know'];

export interface WhoDidWhatProps {
  events: readonly ActEvent[];
  /** A place as a reader sees it. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

/** The edge of the first box shows who fills it, and so do the words in it. */
export function WhoDidWhat({ events, placesOf, number, finding }: WhoDidWhatProps) {
  return (
    <figure class="exhibit wide acts">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <table class="ap stack" role="table">
        <StackHead heads={HEADS} />
        {events.map(({ name, acts }) => (
          <tbody role="rowgroup" key={name}>
            <tr role="row">
              <th scope="rowgroup" role="rowheader" colSpan={HEADS.length} class="group">
                {name}
              </th>
            </tr>
            {acts.map((act) => (
              <Row act={act} place={placesOf([act.paragraph])} key={act.words} />
            ))}
          </tbody>
        ))}
      </table>
    </figure>
  );
}

function Row({ act, place }: { act: Act; place: string }) {
  const { mark, label, words, actor, target, more } = act;
  const [before, behind] = act.around;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <span class="src" data-s={mark}>
          {label}
        </span>{' '}
        <span class="soft">{place}</span>
        <span class="said">
          {before}
          <q data-s={mark} data-source={label}>
            “{words}”
          </q>
          {behind}
        </span>
      </th>
      <td role="cell" data-head="Actor">
        <span class="box" data-actor={actor.kind}>
          {actor.text}
        </span>
      </td>
      <td role="cell" data-head="Act">
        {act.act}
      </td>
      <td role="cell" data-head="Target">
        {target}
      </td>
      <td role="cell">{more}</td>
    </tr>
  );
}
