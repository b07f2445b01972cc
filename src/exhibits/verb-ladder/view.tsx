/** Exhibit: one piece of news on the rungs of a ladder, with words of the articles. No script. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import type { Rung, RungWords } from './ladder.ts';

const HEADS = ['Rung', 'The same news', 'What changes for you', 'In the five reports'];

export interface VerbLadderProps {
  rungs: readonly Rung[];
  /** What the two ends mean. */
  top: string;
  bottom: string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

/**
 * A radio button a rung; the style sheet shows the sentence of the chosen one, or all of them where
 * it cannot. Each button is described by its sentence, so that a screen reader reads the two together.
 */
export function VerbLadder({ rungs, top, bottom, number, finding }: VerbLadderProps) {
  return (
    <figure class="exhibit wide ladder">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <form class="climb" method="dialog" autocomplete="off">
        <fieldset>
          <legend class="ap">Choose a rung</legend>
          <p class="ap soft end">{top}</p>
          {rungs.map((rung, at) => (
            <div class="rung" key={rung.id}>
              <label class="pick">
                <input
                  type="radio"
                  name="rung"
                  value={rung.id}
                  checked={at === 0}
                  aria-describedby={`at-${rung.id}`}
                />
                <span>
                  {at + 1} {rung.name}
                </span>
              </label>
              <Words rung={rung} />
            </div>
          ))}
          <p class="ap soft end">{bottom}</p>
        </fieldset>
        <div class="same">
          <p class="ap soft">The same news on this rung</p>
          <div class="strengths">
            {rungs.map(({ id, name, sentence, reader }, at) => (
              <div id={`at-${id}`} key={id}>
                <b class="ap">
                  {at + 1} {name}
                </b>
                <p class="line">{sentence}</p>
                <p class="ap">{reader}</p>
              </div>
            ))}
          </div>
        </div>
      </form>
      <details>
        <summary>Show this as a table</summary>
        <table class="ap stack" role="table">
          <StackHead heads={HEADS} />
          <tbody role="rowgroup">
            {rungs.map((rung, at) => (
              <tr role="row" key={rung.id}>
                <th scope="row" role="rowheader">
                  {at + 1} {rung.name}
                </th>
                <td role="cell">{rung.sentence}</td>
                <td role="cell">{rung.reader}</td>
                <td role="cell">
                  <Words rung={rung} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Words({ rung: { words, none } }: { rung: Rung }) {
  if (none !== undefined) return <p class="ap silent">{none}</p>;
  return (
    <ul class="plain">
      {words.map((word) => (
        <Word {...word} key={word.quote} />
      ))}
    </ul>
  );
}

function Word({ mark, label, quote, on }: RungWords) {
  return (
    <li>
      <span class="src" data-s={mark}>
        {label}
      </span>{' '}
      <q data-s={mark} data-source={label}>
        “{quote}”
      </q>{' '}
      <span class="ap soft">on {on}</span>
    </li>
  );
}
