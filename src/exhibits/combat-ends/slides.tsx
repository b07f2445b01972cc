/** Slides: what each announcement says of its stage, then all of them above the number of troops. */
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the sign repeats the word beside it
import { during, Src, Words } from '../../classroom/parts.tsx';
import { type ExhibitSlide, pagesOf } from '../../classroom/slide.ts';
import { type Announcement, type EndingsStory, STAGES, type Stage } from './endings.ts';
import { SlideChart, SlideSign } from './slide-chart.tsx';
import type { CombatEndsProps } from './view.tsx';

/** Announcements on one slide. */
const MOST = 3;

export const slides = ({ story }: CombatEndsProps): ExhibitSlide[] => [
  ...pagesOf([...story.announcements.entries()], () => 1, MOST).map((page) => ({
    title: 'To come, under way or done? What do the words say?',
    steps: page.length,
    body: <Announcements page={page} />,
  })),
  {
    title: `${story.announcements.length} announcements. How often did the number of US troops move?`,
    steps: 1,
    body: (
      <>
        <SlideChart story={story} />
        <p class="ap head">
          {(Object.keys(STAGES) as Stage[]).map((stage) => (
            <StageSign stage={stage} key={stage} />
          ))}
        </p>
        <p class="keep" {...during(1)}>
          <b>{movesOf(story)}</b> Dashes: figures from outside the five articles.
        </p>
      </>
    ),
  },
];

/** 'Once, from 3,000 to 2,500.' */
export function movesOf({ levels }: EndingsStory): string {
  const moves = levels.flatMap(({ troops, text }, at) => {
    const before = levels[at - 1];
    return before === undefined || before.troops === troops ? [] : [`${before.text} to ${text}`];
  });
  if (moves.length === 0) return 'Never.';
  const often = ['Once', 'Twice'][moves.length - 1] ?? `${moves.length} times`;
  return `${often}, from ${moves.join(', then from ')}.`;
}

function Announcements({ page }: { page: readonly (readonly [number, Announcement])[] }) {
  return (
    <dl class="pairs ends">
      {page.map(([at, { when, mark, label, words, by, stage }], row) => (
        <div key={when}>
          <dt class="large">{at + 1}</dt>
          <dd>
            <p class="ap head">
              <span>{when}</span>
              <Src mark={mark} label={label} />
              <b class="keep" {...during(row + 1)}>
                <StageSign stage={stage} />
              </b>
            </p>
            <p>
              <Words mark={mark} label={label} words={words} />
            </p>
            <p class="ap soft">{by}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const StageSign = ({ stage }: { stage: Stage }) => (
  <span class="ends-stage">
    <svg aria-hidden="true">
      <SlideSign stage={stage} x="50%" y="50%" />
    </svg>
    {STAGES[stage]}
  </span>
);
