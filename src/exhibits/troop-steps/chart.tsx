/** The drawing: the staircase of levels, the numbered days, the words about the mission. */
import { across, halfYears, staircase, withoutStart } from './geometry.ts';
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
  MISSION_ROW,
  missionsTop,
} from './layout.ts';
import type { Mission, Story } from './story.ts';

/** Letters of a quotation that fit a phone in one line. */
const PHONE = 40;

export function Chart({ story }: { story: Story }) {
  return (
    <svg width="100%" height={heightOfChart(story)} role="img" aria-label={inWords(story)}>
      <Leaders story={story} />
      <Scale story={story} />
      <Staircase story={story} />
      <g class="of-label">
        <text x="0" y={missionsTop(story)} class="dim">
          What was said about the mission
        </text>
        {story.missions.map((mission, index) => (
          <Statement mission={mission} story={story} index={index} key={mission.day} />
        ))}
      </g>
      <Marker story={story} />
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
        return (
          <g key={day}>
            <line class="ax" x1={`${x}%`} x2={`${x}%`} y1={FRAME.floor} y2={FRAME.floor + 6} />
            <text x={`${x}%`} y={DATES} class="dim" text-anchor={x < 8 ? 'start' : 'middle'}>
              {day.slice(5, 7) === '01' ? 'Jan' : 'Jul'}
              <tspan class={day.slice(5, 7) === '01' ? undefined : 'far'}> {day.slice(0, 4)}</tspan>
            </text>
          </g>
        );
      })}
      <text x="100%" y={DATES} class="dim" text-anchor="end">
        Dec
      </text>
      <text x="100%" y={FRAME.floor - 8} class="dim" text-anchor="end">
        0
      </text>
    </>
  );
}

function Staircase({ story }: { story: Story }) {
  const height = heightOf(story);
  const solid = story.levels.filter(({ dashed }) => !dashed);
  const dashed = story.levels.find((level) => level.dashed);
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
      {solid.map(({ from, troops }, index) => (
        <text
          class="num"
          x={`${across(from, story.axis)}%`}
          dx={index === 0 ? 0 : 8}
          y={height(troops) - 11}
          key={from}
        >
          {String(troops).replace(/(\d)(\d{3})$/u, '$1,$2')}
        </text>
      ))}
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

/** Dotted lines from the level of a day down to what was said on it. */
function Leaders({ story }: { story: Story }) {
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
  const [, date, year] = /^(.* [A-Z][a-z]{2})[a-z]*( \d{4})$/u.exec(mission.when) ?? ['', mission.when];
  const [cut, kept] = withoutStart(mission.quote, PHONE);
  const beside = { x: `${x}%`, dx: late ? -20 : 20, 'text-anchor': late ? 'end' : 'start' } as const;
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

/** The chosen day. The script moves it; without one it is not drawn. */
function Marker({ story }: { story: Story }) {
  const first = story.stops[0];
  const x = `${first ? across(first.day, story.axis) : 0}%`;
  const y = first?.level ? heightOf(story)(first.level.troops) : FRAME.floor;
  return (
    <g class="here">
      <rect x={x} y={FRAME.top - 26} width="2" height={DAYS - FRAME.top + 26} />
      <circle class="of-number" cx={x} cy={y} r={first?.level ? 8 : 0} />
    </g>
  );
}
