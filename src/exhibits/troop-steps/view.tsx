/** Exhibit: troop levels, what the mission was called, and the events, with a table behind. */
import { Chart } from './chart.tsx';
import { Reading } from './reading.tsx';
import type { Story } from './story.ts';
import { StoryTable } from './table.tsx';

export interface TroopStepsProps {
  story: Story;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'troop-steps': HTMLAttributes<HTMLElement>;
    }
  }
}

/** Complete without a script: only the walk from day to day needs one, and shows with it. */
export function TroopSteps({ story, number, finding }: TroopStepsProps) {
  return (
    <figure class="exhibit wide chart troops">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <troop-steps>
        <form method="dialog" autocomplete="off">
          <Tracks />
          <Chart story={story} />
          <Walk story={story} />
        </form>
        <p class="vh" role="status" />
      </troop-steps>
      <details>
        <summary>Show this as a table</summary>
        <StoryTable story={story} />
      </details>
      <details>
        <summary>What comes from outside the five articles</summary>
        <dl class="ap outside">
          {story.outside.map(({ about, from }) => (
            <div key={about}>
              <dt>{about}</dt>
              <dd>{from}</dd>
            </div>
          ))}
        </dl>
      </details>
    </figure>
  );
}

const TRACKS = [
  ['both', 'Both', 'Two lines, two kinds of fact. One goes flat while the other moves.'],
  ['number', 'Number only', 'With the number alone, the story ends on 15 January 2021.'],
  ['label', 'Label only', 'With the label alone, combat ends again and again, and nobody counts.'],
] as const;

/** Which of the two stories to show. The style sheet does it; no script is needed. */
function Tracks() {
  return (
    <fieldset class="tracks ap">
      <legend>Show</legend>
      {TRACKS.map(([id, name]) => (
        <label class="pick" key={id}>
          <input type="radio" name="track" value={id} checked={id === 'both'} /> {name}
        </label>
      ))}
      <div class="remarks">
        {TRACKS.map(([id, , remark]) => (
          <p data-track={id} key={id}>
            {remark}
          </p>
        ))}
      </div>
    </fieldset>
  );
}

/** A slider and two buttons over the dated days, and what held on the chosen one. */
function Walk({ story }: { story: Story }) {
  const last = story.stops.length - 1;
  return (
    <div class="walk">
      <div class="move">
        <button class="btn quiet" type="button" data-by="-1">
          Back
        </button>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          defaultValue={0}
          aria-label="Day"
          aria-valuetext={story.stops[0]?.when}
        />
        <button class="btn quiet" type="button" data-by="1">
          Next
        </button>
      </div>
      <ol class="stops">
        {story.stops.map((stop, index) => (
          <Reading stop={stop} story={story} index={index} key={stop.day} />
        ))}
      </ol>
    </div>
  );
}
