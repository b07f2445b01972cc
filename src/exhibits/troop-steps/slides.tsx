/** Slides: the number alone, the label alone, both, and then the days. */
import { during, Src } from '../../classroom/parts.tsx';
import { type ExhibitSlide, linesOf, pagesOf } from '../../classroom/slide.ts';
import { LevelSaid, LevelText, Words } from './said.tsx';
import { BothChart, NumberChart } from './slide-chart.tsx';
import type { Level, Stop, Story } from './story.ts';

export function slides({ story }: { story: Story }): ExhibitSlide[] {
  return [
    {
      title: 'Number only: where does the story seem to end?',
      steps: story.levels.length - 1,
      body: (
        <div class="troops-slide">
          <NumberChart story={story} />
          {story.levels.map((level, at) => (
            <Says level={level} at={at} last={at === story.levels.length - 1} key={level.from} />
          ))}
        </div>
      ),
    },
    {
      title: 'Label only: is combat ending, changing or over?',
      steps: story.missions.length,
      body: <Missions story={story} />,
    },
    {
      title: 'Two kinds of fact: one line goes flat while the other moves.',
      steps: 1,
      body: (
        <div class="troops-slide">
          <BothChart story={story} />
        </div>
      ),
    },
    ...pagesOf(story.stops, linesOfStop, 11).map((stops) => ({
      title: 'Which of these days moved the number?',
      steps: 1,
      body: <Days stops={stops} story={story} />,
    })),
  ];
}

/** Who gives the level that was added last. */
function Says({ level, at, last }: { level: Level; at: number; last: boolean }) {
  return (
    <p class="ap says" {...during(at, last ? undefined : at + 1)}>
      <b>{level.text}</b> <LevelSaid level={level} />
    </p>
  );
}

function Missions({ story }: { story: Story }) {
  return (
    <ol class="missions">
      {story.missions.map((mission, at) => (
        <li key={mission.day}>
          <p class="ap">
            <Src {...mission.said} />
            <span class="soft">{mission.when}</span>
          </p>
          <p>
            <span class="soft">{mission.speaker}:</span>{' '}
            <span class="keep words" {...during(at + 1)}>
              <Words mission={mission} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Lines at four by three: the events have half of the width. */
const linesOfStop = ({ events }: Stop) =>
  events.reduce((sum, { title }) => sum + linesOf(title, 34), 0);

/** Step 1 says what the number was, so that the room looks for the two steps first. */
function Days({ stops, story }: { stops: readonly Stop[]; story: Story }) {
  const outside = new Set(story.outside.map(({ about }) => about));
  const borrowed = stops.filter(({ events }) => events.some(({ title }) => outside.has(title)));
  const number = (stop: Stop) => story.stops.indexOf(stop) + 1;
  return (
    <>
      <table class="days-slide">
        <thead class="ap">
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What happened</th>
            <th scope="col">US troops</th>
          </tr>
        </thead>
        <tbody>
          {stops.map((stop) => (
            <tr data-moved={stop.before ? '' : undefined} key={stop.day}>
              <th scope="row">
                {number(stop)}. {stop.when}
              </th>
              <td>
                {stop.events.map(({ id, title }) => (
                  <p key={id}>{title}</p>
                ))}
              </td>
              <td>
                <span class="keep" {...during(1)}>
                  <LevelText stop={stop} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {borrowed.length > 0 && (
        <p class="ap soft">
          Days from outside the five articles: {borrowed.map(number).join(', ')}
        </p>
      )}
    </>
  );
}
