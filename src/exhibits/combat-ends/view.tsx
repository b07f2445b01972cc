/** Exhibit: announcements of one end, above the line of troop numbers. No script, no sheet of its own. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the outer drawing is named; a sign repeats the word beside it
import { StackHead } from '../stack-head.tsx';
import { across, down, halfYears, staircase } from '../troop-steps/geometry.ts';
import { type EndingsStory, STAGES, type Stage } from './endings.ts';

const HEADS = ['Day', 'In its words', 'By whose word', 'Stage', 'US troops that day'];
/** From the top, in pixels: numbers, signs, the highest level, zero. */
const AT = { number: 16, sign: 36, top: 96, floor: 196 };
const RADIUS = 7;

export interface CombatEndsProps {
  story: EndingsStory;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

export function CombatEnds({ story, number, finding }: CombatEndsProps) {
  return (
    <figure class="exhibit wide ends">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <div class="chart">
        <Drawing story={story} />
      </div>
      <table class="stack" role="table">
        <StackHead heads={HEADS} />
        <tbody role="rowgroup">
          {story.announcements.map(({ when, mark, label, words, by, stage, troops }, at) => (
            <tr role="row" key={when}>
              <th scope="row" role="rowheader">
                {at + 1}. {when}
              </th>
              <td role="cell">
                <q data-s={mark} data-source={label}>
                  “{words}”
                </q>{' '}
                <span class="ap src" data-s={mark}>
                  {label}
                </span>
              </td>
              <td role="cell">{by}</td>
              <td role="cell">
                <span class="v">
                  <svg width="16" height="16" aria-hidden="true">
                    <Sign stage={stage} x="8" y={8} />
                  </svg>
                  {STAGES[stage]}
                </span>
              </td>
              <td role="cell" data-head="US troops that day">
                {troops}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>What comes from outside the five articles</summary>
        <dl class="ap">
          {story.outside.map(({ about, from }) => (
            <div key={about}>
              <dt>{about}</dt>
              <dd class="soft">{from}</dd>
            </div>
          ))}
        </dl>
      </details>
    </figure>
  );
}

function Drawing({ story: { axis, announcements, levels } }: { story: EndingsStory }) {
  const most = Math.max(...levels.map(({ troops }) => troops));
  const height = (troops: number) => down(troops, most, AT);
  const treads = levels.map((level, at) => (at === 0 ? { ...level, from: axis.from } : level));
  const line = (day: string) => height(treads.findLast(({ from }) => from <= day)?.troops ?? 0);
  const figures = levels.map(({ text }) => text).join(', then ');
  return (
    <svg
      width="100%"
      height={AT.floor + 28}
      role="img"
      aria-label={`${announcements.length} announcements, numbered, above a line of US troops in Iraq: ${figures}. The table below has every value.`}
    >
      {announcements.map(({ day }) => (
        <line
          class="ld"
          x1={`${across(day, axis)}%`}
          x2={`${across(day, axis)}%`}
          y1={AT.sign + RADIUS}
          y2={line(day)}
          key={day}
        />
      ))}
      <line class="ax" x1="0" x2="100%" y1={AT.floor} y2={AT.floor} />
      {halfYears(axis).map((day) => (
        <text
          x={`${across(day, axis)}%`}
          y={AT.floor + 22}
          class="dim"
          text-anchor="middle"
          key={day}
        >
          {day.slice(5, 7) === '01' ? 'Jan' : 'Jul'} {day.slice(0, 4)}
        </text>
      ))}
      <text x="100%" y={AT.floor + 22} class="dim" text-anchor="end">
        Dec
      </text>
      <text x="100%" y={AT.floor - 8} class="dim" text-anchor="end">
        0
      </text>
      {staircase(treads, axis, height).map(({ x1, x2, y1, y2, dashed }) => (
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
      {treads.map(({ from, text, troops, dashed }, at) => (
        <text
          x={dashed ? '100%' : `${across(from, axis)}%`}
          dx={dashed || at === 0 ? 0 : 8}
          y={height(troops) + 24}
          text-anchor={dashed ? 'end' : undefined}
          key={from}
        >
          {text}
          {dashed && <tspan class="dim far"> by figures from outside the five articles</tspan>}
        </text>
      ))}
      <text x="0" y={AT.floor - 8} class="dim">
        US troops in Iraq
      </text>
      {announcements.map(({ day, stage }, at) => (
        <g key={day}>
          <text x={`${across(day, axis)}%`} y={AT.number} text-anchor="middle">
            {at + 1}
          </text>
          <Sign stage={stage} x={`${across(day, axis)}%`} y={AT.sign} />
        </g>
      ))}
    </svg>
  );
}

/** An empty ring for what is to come, a ring with a core for what is under way, a disc for what is done. */
function Sign({ stage, x, y }: { stage: Stage; x: string; y: number }) {
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={RADIUS}
        stroke="currentColor"
        stroke-width="1.5"
        class={stage === 'done' ? undefined : 'bg'}
        fill={stage === 'done' ? 'currentColor' : 'none'}
      />
      {stage === 'underway' && <circle cx={x} cy={y} r="3" fill="currentColor" />}
    </>
  );
}
