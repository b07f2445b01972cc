/** Where the parts of the chart stand, in pixels from its top. */
import { across, down, rowsFor } from './geometry.ts';
import type { Story } from './story.ts';

/** Top of the highest level, and zero. */
export const FRAME = { top: 52, floor: 236 };
/** Names of the half-years. */
export const DATES = FRAME.floor + 22;
/** Title of the numbered days, and their first row. */
export const DAYS_TITLE = DATES + 36;
export const DAYS = DAYS_TITLE + 28;
/** Distance between two rows of numbered days, and their radius. */
export const DAY_ROW = 28;
export const DAY_RADIUS = 12;
/** Numbered days closer than this, in per cent of the width, get a row each: 24 px at 343 px. */
const DAY_GAP = 7;
/** Height of one statement about the mission. */
export const MISSION_ROW = 54;

/** Height of a number of troops in this story's chart. */
export function heightOf(story: Story): (troops: number) => number {
  const most = Math.max(...story.levels.map(({ troops }) => troops));
  return (troops) => down(troops, most, FRAME);
}

/** Place across, and row, of each numbered day. */
export function daysOf(story: Story): { x: number; row: number }[] {
  const places = story.stops.map(({ day }) => across(day, story.axis));
  const rows = rowsFor(places, DAY_GAP);
  return places.map((x, index) => ({ x, row: rows[index] ?? 0 }));
}

/** Top of the statements about the mission, below the last row of days. */
export function missionsTop(story: Story): number {
  const rows = Math.max(0, ...daysOf(story).map(({ row }) => row));
  return DAYS + rows * DAY_ROW + DAY_RADIUS + 34;
}

/** Height of the whole chart. */
export function heightOfChart(story: Story): number {
  return missionsTop(story) + 14 + story.missions.length * MISSION_ROW;
}
