/** Announcements above the line of troop numbers, for a slide: all lengths down are in em. */
// biome-ignore-all lint/a11y/noSvgWithoutTitle: the outer drawing is named
import { during } from '../../classroom/parts.tsx';
import { across, down, halfYears, staircase } from '../troop-steps/geometry.ts';
import type { EndingsStory, Stage } from './endings.ts';

/** From the top: numbers, signs, the highest level, zero; in hundredths of an em. */
const AT = { number: 90, sign: 160, top: 360, floor: 950 };
const HEIGHT = 1090;
const RADIUS = 32;

const em = (hundredths: number) => `${hundredths / 100}em`;
const percent = (part: number) => `${part}%`;

/** The line appears with the first step. */
export function SlideChart({ story: { axis, announcements, levels } }: { story: EndingsStory }) {
  const most = Math.max(...levels.map(({ troops }) => troops));
  const height = (troops: number) => down(troops, most, AT);
  const treads = levels.map((level, at) => (at === 0 ? { ...level, from: axis.from } : level));
  const line = (day: string) => height(treads.findLast(({ from }) => from <= day)?.troops ?? 0);
  const figures = levels.map(({ text }) => text).join(', then ');
  return (
    <svg
      class="ends-chart"
      width="100%"
      height={em(HEIGHT)}
      role="img"
      aria-label={`${announcements.length} announcements, numbered, above a line of US troops in Iraq: ${figures}.`}
    >
      <line class="ax" x1="0" x2="100%" y1={em(AT.floor)} y2={em(AT.floor)} />
      {halfYears(axis).map((day) => (
        <text
          x={percent(across(day, axis))}
          y={em(HEIGHT - 30)}
          class="dim"
          text-anchor="middle"
          key={day}
        >
          {day.slice(5, 7) === '01' ? 'Jan' : 'Jul'} {day.slice(0, 4)}
        </text>
      ))}
      <text x="100%" y={em(AT.floor - 30)} class="dim" text-anchor="end">
        0
      </text>
      <text x="0" y={em(AT.floor - 30)} class="dim">
        US troops in Iraq
      </text>
      <g {...during(1)}>
        {announcements.map(({ day }) => (
          <line
            class="ld"
            x1={percent(across(day, axis))}
            x2={percent(across(day, axis))}
            y1={em(AT.sign + RADIUS)}
            y2={em(line(day))}
            key={day}
          />
        ))}
        {staircase(treads, axis, height).map(({ x1, x2, y1, y2, dashed }) => (
          <line
            class={dashed ? 'lv dashed' : 'lv'}
            x1={percent(x1)}
            x2={percent(x2)}
            y1={em(y1)}
            y2={em(y2)}
            key={`${x1} ${y1} ${y2}`}
          />
        ))}
        {treads.map(({ from, text, troops, dashed }, at) => (
          <text
            x={dashed ? '100%' : percent(across(from, axis))}
            dx={dashed || at === 0 ? undefined : '0.4em'}
            y={em(height(troops) + 130)}
            text-anchor={dashed ? 'end' : undefined}
            key={from}
          >
            {text}
          </text>
        ))}
      </g>
      {announcements.map(({ day, stage }, at) => (
        <g key={day}>
          <text x={percent(across(day, axis))} y={em(AT.number)} text-anchor="middle">
            {at + 1}
          </text>
          <SlideSign stage={stage} x={percent(across(day, axis))} y={em(AT.sign)} />
        </g>
      ))}
    </svg>
  );
}

/** An empty ring for what is to come, a ring with a core for what is under way, a disc for what is done. */
export function SlideSign({ stage, x, y }: { stage: Stage; x: string; y: string }) {
  return (
    <>
      <circle class={stage} cx={x} cy={y} r={em(RADIUS)} />
      {stage === 'underway' && <circle class="done" cx={x} cy={y} r={em(RADIUS / 2.4)} />}
    </>
  );
}
