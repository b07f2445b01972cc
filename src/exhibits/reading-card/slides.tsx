/** Slides: the names of all parts, then what each asks and what to look for. */
import { during } from '../../classroom/parts.tsx';
import { type ExhibitSlide, pagesOf } from '../../classroom/slide.ts';
import type { ReadingCardData } from './schema.ts';
import type { ReadingCardProps } from './view.tsx';

/** Parts on one slide. */
const MOST = 3;

type Numbered = readonly (readonly [number, ReadingCardData['parts'][number]])[];

export function slides({ parts, finding }: ReadingCardProps): ExhibitSlide[] {
  const numbered: Numbered = [...parts.entries()];
  return [
    { title: finding, body: <Names parts={numbered} /> },
    ...pagesOf(numbered, () => 1, MOST).map((page) => ({
      title: `Parts ${numbersOf(page)}: what would you look for?`,
      steps: page.length,
      body: <Asked parts={page} />,
    })),
  ];
}

/** '1 to 3'. */
const numbersOf = (page: Numbered) =>
  [...new Set([page[0], page.at(-1)])].map((part) => (part?.[0] ?? 0) + 1).join(' to ');

const Names = ({ parts }: { parts: Numbered }) => (
  <ol class="card-parts">
    {parts.map(([at, { id, name }]) => (
      <li key={id}>
        <b aria-hidden="true">{at + 1}</b> {name}
      </li>
    ))}
  </ol>
);

const Asked = ({ parts }: { parts: Numbered }) => (
  <dl class="pairs">
    {parts.map(([at, { id, name, ask, look, from }], row) => (
      <div key={id}>
        <dt class="large">{at + 1}</dt>
        <dd>
          <p>
            <b>{name.endsWith('?') ? name : `${name}.`}</b> {ask}
          </p>
          <p class="keep" {...during(row + 1)}>
            {look} <span class="ap soft">{from}</span>
          </p>
        </dd>
      </div>
    ))}
  </dl>
);
