/** Statements about the mission: a square in the source's pattern, dated, and in its words. */
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the outer drawing is named; an inner one is a place in it
import { across, withoutStart } from './geometry.ts';
import { FRAME, heightOf, MISSION_ROW, missionsTop } from './layout.ts';
import type { Mission, Story } from './story.ts';

/** Letters of a quotation that fit a phone in one line. */
const PHONE = 40;

/** All statements under their title, one a row. */
export function Statements({ story }: { story: Story }) {
  return (
    <g class="of-label">
      <text x="0" y={missionsTop(story)} class="dim">
        What was said about the mission
      </text>
      {story.missions.map((mission, index) => (
        <Statement mission={mission} story={story} index={index} key={mission.day} />
      ))}
    </g>
  );
}

/** Dotted lines from the level of a day down to what was said on it. */
export function Leaders({ story }: { story: Story }) {
  const height = heightOf(story);
  return (
    <g class="ld of-label">
      {story.missions.map(({ day }, index) => {
        const level = story.levels.findLast(({ from }) => from <= day);
        const x = `${across(day, story.axis)}%`;
        return (
          <line
            x1={x}
            x2={x}
            y1={level ? height(level.troops) + 6 : FRAME.floor}
            y2={statementTop(story, index)}
            key={day}
          />
        );
      })}
    </g>
  );
}

function Statement({ mission, story, index }: { mission: Mission; story: Story; index: number }) {
  const x = across(mission.day, story.axis);
  const y = statementTop(story, index);
  const { mark, label } = mission.said;
  const late = x > 50;
  const [, date, year] = /^(.* [A-Z][a-z]{2})[a-z]*( \d{4})$/u.exec(mission.when) ?? [
    '',
    mission.when,
  ];
  const [cut, kept] = withoutStart(mission.quote, PHONE);
  const beside = {
    x: `${x}%`,
    dx: late ? -20 : 20,
    'text-anchor': late ? 'end' : 'start',
  } as const;
  const edge = { x: late ? '100%' : '0', 'text-anchor': late ? 'end' : 'start' } as const;
  return (
    <g class="said">
      <svg x={`${x}%`} y={y}>
        <rect
          x="-9"
          width="18"
          height="18"
          fill={`url(#p-${mark})`}
          stroke={`var(--${mark})`}
          stroke-width="1.5"
        />
      </svg>
      <text {...beside} y={y + 14}>
        <tspan font-weight="600">{label}</tspan>
        <tspan class="dim">
          {' '}
          {date}
          <tspan class="far">{year}</tspan>
        </tspan>
      </text>
      <text {...beside} y={y + 34} class="far">
        “{mission.quote}”
      </text>
      <text {...edge} y={y + 36} class="near">
        “{cut === '' ? mission.quote : kept}”
      </text>
    </g>
  );
}

function statementTop(story: Story, index: number): number {
  return missionsTop(story) + 14 + index * MISSION_ROW;
}
