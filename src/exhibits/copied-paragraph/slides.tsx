/** Slides: a paragraph each, a block a word; first the earlier report, then what came back. */
import { during, Src } from '../../classroom/parts.tsx';
import type { ExhibitSlide } from '../../classroom/slide.ts';
import type { CopyRow } from './rows.ts';
import { type CopiedParagraphProps, Line } from './view.tsx';

/** One slide for each pair. Steps: the later report, then the finding. */
export function slides({
  pairs,
  placesOf,
}: Pick<CopiedParagraphProps, 'pairs' | 'placesOf'>): ExhibitSlide[] {
  return pairs.map(({ title, finding, rows: [first, again] }) => ({
    title: `${title}: how much of it came back in ${again.label}?`,
    steps: 2,
    body: (
      <div class="copied">
        <Words row={first} place={placesOf([first.paragraph])} step={0} />
        <Words row={again} place={placesOf([again.paragraph])} step={1} />
        <p class="keep found" {...during(2)}>
          {finding}
        </p>
      </div>
    ),
  }));
}

function Words({ row, place, step }: { row: CopyRow; place: string; step: number }) {
  return (
    <div class="keep" {...during(step)}>
      <p>
        <Src mark={row.mark} label={row.label} />{' '}
        <span class="soft">
          {place}, {row.words} words
        </span>
      </p>
      <Line row={row} />
    </div>
  );
}
