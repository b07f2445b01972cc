/** Slides: one paragraph at a time to sort by frame, then our sorting beside the room's. */
import { during, Src } from '../../classroom/parts.tsx';
import { type ExhibitSlide, LETTERS, pagesOf } from '../../classroom/slide.ts';
import type { CodingRow } from './rows.ts';
import type { CodeItYourselfProps } from './view.tsx';

/** Rows of our coding on one slide. */
const MOST = 6;

type Shown = Pick<CodeItYourselfProps, 'codes' | 'placesOf'>;

export const slides = ({ rows, codes, placesOf }: CodeItYourselfProps): ExhibitSlide[] => [
  ...rows.map((row, at) => ({
    title: `Paragraph ${at + 1} of ${rows.length}: which frame carries it most?`,
    steps: 2,
    body: <Paragraph row={row} codes={codes} placesOf={placesOf} />,
  })),
  ...pagesOf([...rows.entries()], () => 1, MOST).map((page) => ({
    title: 'How often did you choose as we did?',
    body: <Codings page={page} codes={codes} placesOf={placesOf} />,
  })),
];

const idOf = ({ mark, paragraph }: CodingRow) => `${mark}-${paragraph}`;

function Paragraph({ row, codes, placesOf }: Shown & { row: CodingRow }) {
  const { mark, label, paragraph, gist, voices, ours, also, because } = row;
  const told = (code: string) =>
    code === ours
      ? 'our coding'
      : also.some((other) => other === code)
        ? 'can be defended as well'
        : undefined;
  return (
    <>
      <p class="ap head">
        <Src mark={mark} label={label} />
        <span>{placesOf([paragraph])}</span>
        <span class="soft">{voices}</span>
      </p>
      <p class="large">{gist}</p>
      <ol class="codes">
        {[...codes].map(([code, name], at) => (
          <li data-code={code === ours ? 'ours' : undefined} key={code}>
            <b aria-hidden="true">{LETTERS[at]}</b> <span>{name}</span>
            {told(code) && (
              <small class="keep" {...during(1)}>
                {told(code)}
              </small>
            )}
          </li>
        ))}
      </ol>
      <p class="keep" {...during(2)}>
        {because}
      </p>
    </>
  );
}

function Codings({
  page,
  codes,
  placesOf,
}: Shown & { page: readonly (readonly [number, CodingRow])[] }) {
  const name = (code: string) => codes.get(code) ?? code;
  return (
    <table class="codings">
      <thead>
        <tr>
          <th scope="col">Paragraph</th>
          <th scope="col">Our coding</th>
          <th scope="col">Can be defended</th>
        </tr>
      </thead>
      <tbody>
        {page.map(([at, row]) => (
          <tr key={idOf(row)}>
            <th scope="row">
              {at + 1}. <Src mark={row.mark} label={row.label} /> {placesOf([row.paragraph])}
            </th>
            <td>{name(row.ours)}</td>
            <td>{row.also.map((code) => name(code).toLowerCase()).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
