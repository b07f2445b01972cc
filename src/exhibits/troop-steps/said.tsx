/** Who says it, in the same form everywhere in this exhibit. */
import { Fragment } from 'preact';
import type { Level, Mission, Stop } from './story.ts';

/** The articles behind a level, or that none of them gives it. */
export function LevelSaid({ level }: { level: Level }) {
  if (level.said.length === 0) return <span class="soft">not in the five articles</span>;
  return level.said.map(({ mark, label }, index) => (
    <Fragment key={mark}>
      {index > 0 && ' '}
      <span class="src" data-s={mark}>
        {label}
      </span>
    </Fragment>
  ));
}

/** The number of a day; on the day of a step both numbers, since an order is not yet a count. */
export function LevelText({ stop }: { stop: Stop }) {
  const { before, level } = stop;
  if (level === null) return <span class="silent">no figure for this day</span>;
  return before ? `${before.text}, down to ${level.text}` : level.text;
}

/** Words about the mission, in their source's pattern. */
export function Words({ mission }: { mission: Mission }) {
  return (
    <q data-s={mission.said.mark} data-source={mission.said.label}>
      “{mission.quote}”
    </q>
  );
}

/** The speaker, and the article through which we have it. */
export function MissionSaid({ mission }: { mission: Mission }) {
  return (
    <>
      {mission.speaker}, in{' '}
      <span class="src" data-s={mission.said.mark}>
        {mission.said.label}
      </span>
    </>
  );
}

/** What stands where the five articles have said nothing yet. */
export const NO_MISSION = 'nothing about an end of combat yet';
