/** Slides: what each frame asks and how it is rated, then the ratings. */
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the blocks repeat the number beside them
import { during, Src } from '../../classroom/parts.tsx';
import type { ExhibitSlide } from '../../classroom/slide.ts';
import type { RatedFrame, Rating } from './ratings.ts';
import type { FrameRatingsProps } from './view.tsx';

/** What each rate means, by its place; ratings.ts draws the lines. */
const RATES = ['nothing', 'less than a fifth', 'a fifth or more', 'half or more'];

export function slides({ frames, finding }: FrameRatingsProps): ExhibitSlide[] {
  const first = frames[0]?.ratings[0]?.label;
  return [
    {
      title: 'How much of a report does each frame carry?',
      steps: 1,
      body: <Frames frames={frames} />,
    },
    {
      title: `From 0 to 3: how do you rate ${first}? And the others?`,
      steps: 3,
      body: <Ratings frames={frames} finding={finding} />,
    },
  ];
}

function Frames({ frames }: { frames: readonly RatedFrame[] }) {
  return (
    <>
      <dl class="pairs">
        {frames.map(({ id, name, ask }) => (
          <div key={id}>
            <dt>
              <b>{name}</b>
            </dt>
            <dd>{ask}</dd>
          </div>
        ))}
      </dl>
      <div class="rates keep" {...during(1)}>
        <p>Of the words of a report:</p>
        <ol start={0}>
          {RATES.map((words, rate) => (
            <li key={words}>
              <b class="large">{rate}</b>
              <Blocks rate={rate} />
              {words}
            </li>
          ))}
        </ol>
      </div>
    </>
  );
}

/** The first report is rated before the others, so that a room can compare its own rating. */
function Ratings({ frames, finding }: { frames: readonly RatedFrame[]; finding: string }) {
  return (
    <>
      <table class="rated">
        <thead>
          <tr>
            <th scope="col">Frame</th>
            {frames[0]?.ratings.map(({ mark, label }) => (
              <th scope="col" key={mark}>
                <Src mark={mark} label={label} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {frames.map(({ id, name, ratings }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {ratings.map((rating, at) => (
                <td key={rating.mark}>
                  <div class="keep" {...during(at === 0 ? 1 : 2)}>
                    <Rate {...rating} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="keep" {...during(3)}>
        {finding}
      </p>
    </>
  );
}

const Rate = ({ rate, share }: Rating) => (
  <>
    <p class="head">
      <b class="large">{rate}</b>
      {rate > 0 && <span class="soft">{Math.round(share * 100)} %</span>}
    </p>
    <Blocks rate={rate} />
  </>
);

/** Three blocks, as many of them filled as the rate says. */
const Blocks = ({ rate }: { rate: number }) => (
  <svg class="blocks" aria-hidden="true">
    {RATES.slice(1).map((words, at) => (
      <rect
        class={at < rate ? 'full' : undefined}
        x={`${2 + at * 34}%`}
        y="10%"
        width="28%"
        height="80%"
        key={words}
      />
    ))}
  </svg>
);
