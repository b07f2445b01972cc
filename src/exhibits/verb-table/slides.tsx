/** Slides: the words without their reports, then what each makes of the movement, then the reports. */
import { during, Src } from '../../classroom/parts.tsx';
import { type ExhibitSlide, linesOf, pagesOf } from '../../classroom/slide.ts';
import type { VerbRow } from './rows.ts';

export function slides({ rows }: { rows: readonly VerbRow[] }): ExhibitSlide[] {
  return pagesOf(rows, linesOfRow, 10).map((page) => ({
    title: 'Planned, agreed or done? Read the verb.',
    steps: page.length + 1,
    body: (
      <ol class="verbs-slide">
        {page.map((row, at) => (
          <Row row={row} step={at + 1} last={page.length + 1} key={row.mark} />
        ))}
      </ol>
    ),
  }));
}

/** Lines at four by three: two columns, and the report under its words. */
const linesOfRow = ({ words, makes }: VerbRow) =>
  Math.max(linesOf(words, 30) + 1, linesOf(makes, 30));

/** The pattern under the words would name the report, so the words have it from the last step on. */
function Row({ row, step, last }: { row: VerbRow; step: number; last: number }) {
  const { mark, label, words, makes, speaker } = row;
  return (
    <li>
      <p class="words">
        <span {...during(0, last)}>“{words}”</span>
        <q data-s={mark} data-source={label} {...during(last)}>
          “{words}”
        </q>
      </p>
      <p class="ap keep who" {...during(last)}>
        <Src mark={mark} label={label} /> <span class="soft">{speaker ?? 'The report itself'}</span>
      </p>
      <p class="keep makes" {...during(step)}>
        {makes}
      </p>
    </li>
  );
}
