/** The drawing: the staircase of levels, the numbered days, the words about the mission. */
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the outer drawing is named; an inner one is a place in it
import { across, halfYears, staircase } from './geometry.ts';
import {
  DATES,
  DAY_RADIUS,
  DAY_ROW,
  DAYS,
  DAYS_TITLE,
  daysOf,
  FRAME,
  heightOf,
  heightOfChart,
} from './layout.ts';
import { Leaders, Statements } from './statements.tsx';
import { grouped, type Story } from './story.ts';

export function Chart({ story }: { story: Story }) {
  return (
    <svg width="100%" height={heightOfChart(story)} role="img" aria-label={inWords(story)}>
      <Leaders story={story} />
      <MarkerLine story={story} />
      <Scale story={story} />
      <Staircase story={story} />
      <MarkerDot story={story} />
      <Statements story={story} />
      <Days story={story} />
    </svg>
  );
}

/** The drawing in one sentence; every value stands in the table. */
function inWords({ levels, missions }: Story): string {
  const steps = levels.map(({ text }) => text).join(', then ');
  const names = missions.map(({ said }) => said.label).join(', ');
  return `Step chart. US troops in Iraq: ${steps}. Below it, the dated events, and statements about the mission in ${names}. The table below has every value.`;
}

function Scale({ story }: { story: Story }) {
  return (
    <>
      <line class="ax" x1="0" x2="100%" y1={FRAME.floor} y2={FRAME.floor} />
      {halfYears(story.axis).map((day) => {
        const x = across(day, story.axis);
        const january = day.slice(5, 7) === '01';
        return (
          <g key={day}>
            <line class="ax" x1={`${x}%`} x2={`${x}%`} y1={FRAME.floor} y2={FRAME.floor + 6} />
            <text
              x={`${x}%`}
              y={DATES}
              class={january ? 'dim' : 'dim far'}
              text-anchor={x < 8 ? 'start' : 'middle'}
            >
              {january ? 'Jan' : 'Jul'} {day.slice(0, 4)}
            </text>
          </g>
        );
      })}
      <text x="100%" y={DATES} class="dim" text-anchor="end">
        Dec
      </text>
      <text x="100%" y={FRAME.floor - 8} class="dim of-number" text-anchor="end">
        0
      </text>
    </>
  );
}

function Staircase({ story }: { story: Story }) {
  const height = heightOf(story);
  const solid = story.levels.filter(({ dashed }) => !dashed);
  const dashed = story.levels.find((level) => level.dashed);
  const first = story.levels[0];
  return (
    <g class="of-number">
      <text x="0" y="14" class="dim">
        US troops in Iraq
      </text>
      {staircase(story.levels, story.axis, height).map(({ x1, x2, y1, y2, dashed }) => (
        <line
          class="lv"
          x1={`${x1}%`}
          x2={`${x2}%`}
          y1={y1}
          y2={y2}
          stroke-dasharray={dashed ? '10 8' : undefined}
          key={`${x1} ${y1} ${y2}`}
        />
      ))}
      {solid.map(({ from, troops, about }, index) => (
        <text
          class="num"
          x={`${across(from, story.axis)}%`}
          dx={index === 0 ? 0 : 8}
          y={height(troops) - 11}
          key={from}
        >
          {about && <tspan class="dim about">about </tspan>}
          {grouped(troops)}
        </text>
      ))}
      {first && across(first.from, story.axis) > 8 && (
        <text
          class="dim"
          x={`${across(first.from, story.axis)}%`}
          dx={-10}
          y={height(first.troops) + 5}
          text-anchor="end"
        >
          no figure
        </text>
      )}
      {dashed && (
        <>
          <text x="100%" y={height(dashed.troops) + 24} text-anchor="end">
            {dashed.text}
          </text>
          <text x="100%" y={height(dashed.troops) + 43} class="dim far" text-anchor="end">
            figure from outside the five articles
          </text>
        </>
      )}
    </g>
  );
}

/** Numbered as in the table and on the walk. The script marks the chosen one. */
function Days({ story }: { story: Story }) {
  return (
    <g class="days">
      <text x="0" y={DAYS_TITLE} class="dim">
        What happened, day by day
      </text>
      {daysOf(story).map(({ x, row }, index) => (
        <svg
          x={`${x}%`}
          y={DAYS + row * DAY_ROW}
          data-on={index === 0 ? '' : undefined}
          key={`${x}`}
        >
          <circle r={DAY_RADIUS} />
          <text y="5" text-anchor="middle">
            {index + 1}
          </text>
        </svg>
      ))}
    </g>
  );
}

/** The chosen day, under the words. The script moves it; without one it is not drawn. */
function MarkerLine({ story }: { story: Story }) {
  const first = story.stops[0];
  const x = `${first ? across(first.day, story.axis) : 0}%`;
  return (
    <g class="here">
      <rect x={x} y={FRAME.top - 26} width="2" height={DAYS - FRAME.top + 26} />
    </g>
  );
}

/** The level of the chosen day, over the staircase. */
function MarkerDot({ story }: { story: Story }) {
  const first = story.stops[0];
  const x = `${first ? across(first.day, story.axis) : 0}%`;
  const y = first?.level ? heightOf(story)(first.level.troops) : FRAME.floor;
  return (
    <g class="here">
      <circle class="of-number" cx={x} cy={y} r={first?.level ? 8 : 0} />
    </g>
  );
}
