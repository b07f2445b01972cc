/** Exhibit: the four boxes of a frame for each report; the style sheet shows the chosen one. No script. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import { type BoardBox, type BoardReport, findingOf } from './board.ts';
import type { FrameEntry } from './schema.ts';

export interface FrameBoardProps {
  board: readonly BoardReport[];
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
}

export function FrameBoard({ board, placesOf, number }: FrameBoardProps) {
  const heads = ['Report', ...(board[0]?.boxes.map(({ name }) => name) ?? [])];
  return (
    <figure class="exhibit wide frame-board">
      <figcaption>
        <b>Exhibit {number}</b>
        {findingOf(board)}
      </figcaption>
      <form method="dialog" autocomplete="off">
        <fieldset class="ap reports">
          <legend>Choose a report</legend>
          {board.map(({ id, mark, label }, at) => (
            <label class="pick" key={id}>
              <input type="radio" name="report" value={id} checked={at === 0} />
              <span class="src" data-s={mark}>
                {label}
              </span>
            </label>
          ))}
        </fieldset>
        <div class="boards">
          {board.map(({ id, mark, label, boxes }) => (
            <section aria-label={label} key={id}>
              <p class="ap whose">
                <span class="src" data-s={mark}>
                  {label}
                </span>
              </p>
              {boxes.map((box) => (
                <div key={box.name}>
                  <h3>{box.name}</h3>
                  <p class="ap soft">{box.ask}</p>
                  <Filled box={box} mark={mark} label={label} placesOf={placesOf} />
                </div>
              ))}
            </section>
          ))}
        </div>
      </form>
      <details>
        <summary>Show this as a table</summary>
        <table class="ap stack" role="table">
          <StackHead heads={heads} />
          <tbody role="rowgroup">
            {board.map(({ id, mark, label, boxes }) => (
              <tr role="row" key={id}>
                <th scope="row" role="rowheader">
                  <span class="src" data-s={mark}>
                    {label}
                  </span>
                </th>
                {boxes.map((box) => (
                  <td role="cell" data-head={box.name} key={box.name}>
                    <Filled box={box} mark={mark} label={label} placesOf={placesOf} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p class="ap soft">
        Coded by the makers of this module. A box is blank where nobody in the report fills it for
        the problem that comes first.
      </p>
    </figure>
  );
}

interface FilledProps {
  box: BoardBox;
  mark: string;
  label: string;
  placesOf: FrameBoardProps['placesOf'];
}

function Filled({ box: { blank, ours, others }, ...shown }: FilledProps) {
  return (
    <>
      {blank !== undefined && (
        <p class="left-blank">
          <b>Left blank.</b> {blank}
        </p>
      )}
      {ours && <Entry entry={ours} {...shown} />}
      {others.map((entry) => (
        <Entry entry={entry} also {...shown} key={entry.says} />
      ))}
    </>
  );
}

interface EntryProps extends Omit<FilledProps, 'box'> {
  entry: FrameEntry;
  also?: boolean;
}

function Entry({
  entry: { says, by, paragraphs, quote },
  also,
  mark,
  label,
  placesOf,
}: EntryProps) {
  return (
    <div class="entry">
      <p>
        {also && <i>Or: </i>}
        {says}{' '}
        {quote !== undefined && (
          <q data-s={mark} data-source={label}>
            “{quote}”
          </q>
        )}
      </p>
      <p class="ap soft">
        {by ?? 'The report itself'}, {placesOf(paragraphs)}
      </p>
    </div>
  );
}
