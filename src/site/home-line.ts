/** Geometry of the home page's step line: time runs across in per cent, troops go down in pixels. */
import type { Timeline } from '../evidence/schema.ts';

const FROM = Date.UTC(2020, 6, 1);
const TO = Date.UTC(2021, 11, 24);
/** Pixels per soldier and the top of the highest level, so that 2,700 fewer is 109 px lower. */
const SCALE = 109 / 2700;
const TOP = 40;

export interface Step {
  from: string;
  label: string;
  x1: number;
  x2: number;
  y: number;
  /** Where the line falls to at its end; absent for the last one. */
  drop?: number;
}

/** Place of a day on the line, 0–100, to one tenth. */
export function percentOf(day: string): number {
  const share = (Date.parse(`${day}T00:00:00Z`) - FROM) / (TO - FROM);
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}

/** One horizontal stretch for each level that differs from the one before. */
export function stepsOf(levels: Timeline['levels']): Step[] {
  const sorted = [...levels].sort((one, two) => one.from.localeCompare(two.from));
  const changes = sorted.filter((level, at) => level.troops !== sorted[at - 1]?.troops);
  const most = Math.max(...changes.map((level) => level.troops));
  const y = (troops: number) => Math.round(TOP + (most - troops) * SCALE);
  return changes.map((level, at) => {
    const next = changes[at + 1];
    return {
      from: level.from,
      label: level.troops.toLocaleString('en-US'),
      x1: percentOf(level.from),
      x2: next ? percentOf(next.from) : 100,
      y: y(level.troops),
      ...(next && { drop: y(next.troops) }),
    };
  });
}

/** Height of the line at a place. */
export function topOf(steps: readonly Step[], at: number): number {
  return (steps.findLast((step) => step.x1 <= at) ?? steps[0])?.y ?? TOP;
}
