/** What held on one day: the level, the words about the mission, and who says so. */
import { across } from './geometry.ts';
import { heightOf } from './layout.ts';
import { LevelSaid, LevelText, MissionSaid, NO_MISSION, Words } from './said.tsx';
import type { Stop, Story } from './story.ts';

interface ReadingProps {
  stop: Stop;
  story: Story;
  /** Place among the stops, from 0; only the first is shown before a script runs. */
  index: number;
}

/** The data attributes tell the script where the marker stands. */
export function Reading({ stop, story, index }: ReadingProps) {
  const { level, mission } = stop;
  return (
    <li
      data-on={index === 0 ? '' : undefined}
      data-when={stop.when}
      data-x={across(stop.day, story.axis)}
      data-y={level ? heightOf(story)(level.troops) : undefined}
      data-mission={mission ? story.missions.indexOf(mission) : undefined}
    >
      <p class="ap soft">
        Day {index + 1} of {story.stops.length} · {stop.when}
      </p>
      {stop.events.map(({ id, title }) => (
        <p class="event" key={id}>
          {title}
        </p>
      ))}
      <dl class="ap">
        <div class="of-number">
          <dt>US troops</dt>
          <dd>
            {level ? (
              <>
                <b>
                  <LevelText stop={stop} />
                </b>{' '}
                <LevelSaid level={level} />
              </>
            ) : (
              <LevelText stop={stop} />
            )}
          </dd>
        </div>
        <div class="of-label">
          <dt>Latest words about the mission</dt>
          <dd>
            {mission ? (
              <>
                <Words mission={mission} />
                <small>
                  <MissionSaid mission={mission} />
                </small>
              </>
            ) : (
              <span class="silent">{NO_MISSION}</span>
            )}
          </dd>
        </div>
      </dl>
    </li>
  );
}
