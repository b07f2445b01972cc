/**
 * The drawing on a slide: across and down in per cent of its box, text in em, so that it grows with
 * the slide.
 */
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the outer drawing is named; an inner one is a place in it
import { during } from '../../classroom/parts.tsx';
import { across, down, halfYears, staircase } from './geometry.ts';
import { grouped, type Level, type Mission, type Story } from './story.ts';

/** Top of the highest level, and zero, in per cent of the height. */
interface Frame {
  top: number;
  floor: number;
}

/** The levels, one a step. */
export function NumberChart({ story }: { story: Story }) {
  return (
    <svg class="graph" role="img" aria-label="Step chart of the number of US troops in Iraq">
      <Axis story={story} frame={ALONE} />
      <Stairs story={story} frame={ALONE} stepped />
    </svg>
  );
}

/** The levels, and under them with step 1 the days on which something was said about the mission. */
export function BothChart({ story }: { story: Story }) {
  const { missions } = story;
  return (
    <svg
      class="graph"
      role="img"
      aria-label="Step chart of the number of US troops in Iraq, over the days of four statements"
    >
      <g {...during(1)}>
        {missions.map((mission, row) => (
          <Leader mission={mission} story={story} to={rowTop(row, missions.length)} key={row} />
        ))}
      </g>
      <Axis story={story} frame={SHARED} />
      <Stairs story={story} frame={SHARED} />
      <g {...during(1)}>
        {missions.map((mission, row) => (
          <Statement mission={mission} story={story} y={rowTop(row, missions.length)} key={row} />
        ))}
      </g>
    </svg>
  );
}

const ALONE: Frame = { top: 14, floor: 88 };
const SHARED: Frame = { top: 11, floor: 46 };

/** Middle of a statement's row: the rows part what is left under the names of the half-years. */
function rowTop(row: number, rows: number): number {
  const first = SHARED.floor + 16;
  return Math.round(first + ((96 - first) / Math.max(1, rows - 1)) * row);
}

function heightIn(frame: Frame, { levels }: Story): (troops: number) => number {
  const most = Math.max(...levels.map(({ troops }) => troops));
  return (troops) => down(troops, most, frame);
}

function Axis({ story: { axis }, frame }: { story: Story; frame: Frame }) {
  const y = `${frame.floor}%`;
  return (
    <g>
      <line class="axis" x1="0" x2="100%" y1={y} y2={y} />
      <text x="100%" y={y} dy="-0.3em" text-anchor="end" class="dim">
        0
      </text>
      {halfYears(axis).map((day) => {
        const x = across(day, axis);
        return (
          <g key={day}>
            <svg x={`${x}%`} y={y}>
              <line class="axis" y2="0.35em" />
            </svg>
            <text
              x={`${x}%`}
              y={y}
              dy="1.35em"
              text-anchor={x < 8 ? 'start' : 'middle'}
              class="dim"
            >
              {day.slice(5, 7) === '01' ? 'Jan' : 'Jul'} {day.slice(0, 4)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** A level with the riser that leads to it; `stepped` shows one more with each step. */
function Stairs(props: { story: Story; frame: Frame; stepped?: boolean }) {
  const { story, frame, stepped = false } = props;
  const height = heightIn(frame, story);
  const lines = staircase(story.levels, story.axis, height);
  return story.levels.map((level, index) => {
    const x = across(level.from, story.axis);
    const own = lines.filter(({ x1, x2, y1 }) =>
      x1 === x2 ? x1 === x && index > 0 : x1 === x && y1 === height(level.troops),
    );
    return (
      <g {...during(stepped ? index : 0)} key={level.from}>
        {own.map(({ x1, x2, y1, y2, dashed }) => (
          <line
            class={dashed ? 'level dashed' : 'level'}
            x1={`${x1}%`}
            x2={`${x2}%`}
            y1={`${y1}%`}
            y2={`${y2}%`}
            key={`${x1} ${y2}`}
          />
        ))}
        <Figure
          level={level}
          from={x}
          to={own.at(-1)?.x2 ?? x}
          y={height(level.troops)}
          first={index === 0}
        />
      </g>
    );
  });
}

/** The first figure ends with its level, since there is room before it; a dashed one stands below. */
function Figure(props: { level: Level; from: number; to: number; y: number; first: boolean }) {
  const { level, from, to, y, first } = props;
  const end = first || level.dashed;
  return (
    <text
      class={level.dashed ? 'dim' : 'num'}
      x={`${level.dashed ? 100 : first ? to : from}%`}
      y={`${y}%`}
      dx={end ? undefined : '0.25em'}
      dy={level.dashed ? '1.25em' : '-0.42em'}
      text-anchor={end ? 'end' : 'start'}
    >
      {level.about && !level.dashed && <tspan class="dim about">about </tspan>}
      {level.dashed ? level.text : grouped(level.troops)}
    </text>
  );
}

function Leader({ mission, story, to }: { mission: Mission; story: Story; to: number }) {
  const level = story.levels.findLast(({ from }) => from <= mission.day);
  const x = `${across(mission.day, story.axis)}%`;
  const from = level ? heightIn(SHARED, story)(level.troops) : SHARED.floor;
  return <line class="leader" x1={x} x2={x} y1={`${from}%`} y2={`${to}%`} />;
}

/** A square in the pattern of the article; its drawing of 14 makes the pattern twice as large. */
function Statement({ mission, story, y }: { mission: Mission; story: Story; y: number }) {
  const x = across(mission.day, story.axis);
  const { mark, label } = mission.said;
  const late = x > 50;
  return (
    <g>
      <svg x={`${x}%`} y={`${y}%`}>
        <svg class="square" x="-0.5em" y="-0.5em" width="1em" height="1em" viewBox="0 0 14 14">
          <rect width="14" height="14" class="under" />
          <rect width="14" height="14" fill={`url(#p-${mark})`} stroke={`var(--${mark})`} />
        </svg>
      </svg>
      <text
        x={`${x}%`}
        y={`${y}%`}
        dx={late ? '-0.8em' : '0.8em'}
        dy="0.35em"
        text-anchor={late ? 'end' : 'start'}
      >
        <tspan class="who">{label}</tspan> {mission.when}
      </text>
    </g>
  );
}
