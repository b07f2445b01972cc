/** Slides: box by box for each report, then who fills the boxes. */
import { during, Src, Words } from '../../classroom/parts.tsx';
import { type ExhibitSlide, linesOf, pagesOf } from '../../classroom/slide.ts';
import { type BoardBox, type BoardReport, tallyOf } from './board.ts';
import type { FrameEntry } from './schema.ts';
import type { FrameBoardProps } from './view.tsx';

type PlacesOf = FrameBoardProps['placesOf'];

/** What a slide has room for below its title: lines, and characters of a line. */
const ROOM = { lines: 12, characters: 62 };

export const slides = ({ board, placesOf }: FrameBoardProps): ExhibitSlide[] => [
  ...board.flatMap((report) =>
    pagesOf(report.boxes, (box) => linesIn(box, placesOf), ROOM.lines).map((boxes) => ({
      title: `${report.label}: which ${boxes.map(({ name }) => name.toLowerCase()).join(', which ')}?`,
      steps: boxes.reduce((sum, box) => sum + textsOf(box).length, 0),
      body: <Boxes report={report} boxes={boxes} placesOf={placesOf} />,
    })),
  ),
  {
    title: 'Who fills the boxes: speakers, or the reports themselves?',
    steps: 2,
    body: <Fillers board={board} />,
  },
];

/** What appears in a box, one after the other: what is not there, ours, what can be defended too. */
const textsOf = ({ blank, ours, others }: BoardBox): (string | FrameEntry)[] => [
  ...(blank === undefined ? [] : [blank]),
  ...(ours ? [ours] : []),
  ...others,
];

const linesIn = (box: BoardBox, placesOf: PlacesOf) =>
  textsOf(box).reduce((sum, text) => {
    const words =
      typeof text === 'string'
        ? `Left blank. ${text}`
        : `Or: ${text.says} ${text.quote ?? ''} ${text.by ?? 'The report itself'}, ${placesOf(text.paragraphs)}`;
    return sum + linesOf(words, ROOM.characters);
  }, 1);

interface BoxesProps {
  report: BoardReport;
  boxes: readonly BoardBox[];
  placesOf: PlacesOf;
}

function Boxes({ report, boxes, placesOf }: BoxesProps) {
  let step = 0;
  return (
    <div class="stacked boxes">
      {boxes.map((box) => (
        <div key={box.name}>
          <p class="ap">
            <b>{box.name}.</b> {box.ask}
          </p>
          {textsOf(box).map((text, at) => {
            step += 1;
            return (
              <p class="keep" {...during(step)} key={step}>
                {typeof text === 'string' ? (
                  <>
                    <b>Left blank.</b> {text}
                  </>
                ) : (
                  <Entry entry={text} also={at > 0} report={report} placesOf={placesOf} />
                )}
              </p>
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface EntryProps extends Omit<BoxesProps, 'boxes'> {
  entry: FrameEntry;
  also: boolean;
}

function Entry({ entry, also, report: { mark, label }, placesOf }: EntryProps) {
  const { says, by, paragraphs, quote } = entry;
  return (
    <>
      {also && <i>Or: </i>}
      {says} {quote !== undefined && <Words mark={mark} label={label} words={quote} />}{' '}
      <span class="ap soft">
        {by ?? 'The report itself'}, {placesOf(paragraphs)}
      </span>
    </>
  );
}

const fillerOf = ({ ours }: BoardBox) =>
  ours === undefined ? 'left blank' : ours.by === null ? 'the report' : 'a speaker';

function Fillers({ board }: { board: readonly BoardReport[] }) {
  const { boxes, blank, own, quoted } = tallyOf(board);
  return (
    <>
      <table class="fillers">
        <thead>
          <tr>
            <th scope="col">Report</th>
            {board[0]?.boxes.map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.map(({ id, mark, label, boxes: row }) => (
            <tr key={id}>
              <th scope="row">
                <Src mark={mark} label={label} />
              </th>
              {row.map((box) => (
                <td data-by={fillerOf(box)} key={box.name}>
                  <span class="keep" {...during(1)}>
                    {fillerOf(box)}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="large keep" {...during(2)}>
        Of {boxes} boxes: {quoted} by speakers, {own} by the reports, {blank} left blank.
      </p>
    </>
  );
}
