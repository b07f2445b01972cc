/** A period by the clock. */
import type { TrackStep } from '../authoring/tracks.ts';

/** Each step with the minute at which it begins and the one at which it ends, from 0. */
export function clocked<T extends Pick<TrackStep, 'minutes'>>(
  steps: readonly T[],
): { step: T; from: number; to: number }[] {
  let now = 0;
  return steps.map((step) => {
    const from = now;
    now += step.minutes;
    return { step, from, to: now };
  });
}
