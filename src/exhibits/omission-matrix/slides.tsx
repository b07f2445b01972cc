/** Slides: the facts in pages, a row guessed and then uncovered, and what each report tells alone. */
import { during, Rows, Src } from '../../classroom/parts.tsx';
import { type ExhibitSlide, linesOf, pagesOf } from '../../classroom/slide.ts';
import { PRESENCE_TEXT } from '../../evidence/presence.ts';
import { aloneIn, type MatrixCell, type MatrixRow } from './rows.ts';
import type { OmissionMatrixProps } from './view.tsx';

/** Characters in a line of a slide of 4 by 3. */
const LINE = 60;
/** Lines of a page below its head: a fact takes its own, two for its answers, and one of room. */
const MOST = 14;

/** One slide for each page of facts, with a step for each row, and one on what stands once. */
export function slides({
  rows,
  placesOf,
}: Pick<OmissionMatrixProps, 'rows' | 'placesOf'>): ExhibitSlide[] {
  const pages = pagesOf(
    rows,
    ({ fact, note }) => 3 + linesOf(`${fact} ${note ?? ''}`.trim(), LINE),
    MOST,
  );
  let told = 0;
  const facts = pages.map((page): ExhibitSlide => {
    const first = told + 1;
    told += page.length;
    return {
      title: `Which of the five tells it? Facts ${first} to ${told} of ${rows.length}`,
      steps: page.length,
      body: <Page rows={page} placesOf={placesOf} />,
    };
  });
  return [...facts, alone(rows)];
}

/** What would be gone without one of the reports, which is no ranking: other facts, other columns. */
function alone(rows: readonly MatrixRow[]): ExhibitSlide {
  const reports = aloneIn(rows).filter(({ facts }) => facts.length > 0);
  const shared = rows
    .filter(({ cells }) => cells.every(({ state }) => state === 'says'))
    .map(({ fact }) => fact);
  return {
    title: 'Take one report away: which of the facts is gone?',
    steps: reports.length + (shared.length > 0 ? 1 : 0),
    body: (
      <div class="turns">
        <p class="who" {...during(0, 1)}>
          {reports.map(({ mark, label }) => (
            <Src mark={mark} label={label} key={mark} />
          ))}
        </p>
        <Rows
          rows={[
            ...reports.map(({ mark, label, facts }, at) => ({
              who: <Src mark={mark} label={label} />,
              what: <Facts facts={facts} />,
              from: at + 1,
            })),
            ...(shared.length > 0
              ? [
                  {
                    who: <b class="ap">In all five</b>,
                    what: <Facts facts={shared} />,
                    from: reports.length + 1,
                  },
                ]
              : []),
          ]}
        />
      </div>
    ),
  };
}

const Facts = ({ facts }: { facts: readonly string[] }) =>
  facts.map((fact) => (
    <span class="fact" key={fact}>
      {fact}.
    </span>
  ));

function Page({ rows, placesOf }: Pick<OmissionMatrixProps, 'rows' | 'placesOf'>) {
  return (
    <table class="omissions">
      <thead>
        <tr>
          {rows[0]?.cells.map(({ mark, label }) => (
            <th scope="col" key={mark}>
              <Src mark={mark} label={label} />
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ claim, fact, note, cells }, at) => (
        <tbody key={claim}>
          <tr>
            <th scope="rowgroup" colSpan={cells.length}>
              {fact}
              {note !== undefined && (
                <span class="keep soft" {...during(at + 1)}>
                  {' '}
                  {note}
                </span>
              )}
            </th>
          </tr>
          <tr>
            {cells.map((cell) => (
              <Cell cell={cell} step={at + 1} placesOf={placesOf} key={cell.mark} />
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

interface CellProps {
  cell: MatrixCell;
  step: number;
  placesOf: OmissionMatrixProps['placesOf'];
}

/** A question mark takes the place of the answer, which is a mark, words, and where it stands. */
function Cell({ cell: { mark, state, places }, step, placesOf }: CellProps) {
  return (
    <td>
      <span class="turns">
        <span class="ask soft" {...during(0, step)}>
          ?
        </span>
        <span class="keep told" data-state={state} {...during(step)}>
          <i data-s={state === 'says' ? mark : undefined} />
          {PRESENCE_TEXT[state]}
          {places.length > 0 && <span class="soft"> {placesOf(places)}</span>}
        </span>
      </span>
    </td>
  );
}
