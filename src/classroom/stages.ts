/** Moving in a deck. Stages that have nothing to show are passed over. */
import { emptyTally, type Tally, totalOf } from './tally.ts';

/** What moving needs to know of a slide. */
export interface SlideOutline {
  id: string;
  /** At least one. */
  stages: readonly string[];
  /** Its question; else what it is called. */
  title: string;
  /** What hands are counted for; empty where there is no poll. */
  answers: readonly PolledAnswer[];
}

/** An answer as it stood on the slide. */
export interface PolledAnswer {
  text: string;
  right: boolean;
}

/** A stage of a slide, by name. */
export interface Place {
  slide: string;
  stage: string;
}

export type Tallies = Readonly<Record<string, Tally>>;

/** Has the stage something to show? Hands appear only where some were counted. */
function isOpen(stage: string, tally: Tally = emptyTally): boolean {
  if (stage === 'hands') return totalOf(tally, 0) > 0;
  if (stage === 'again') return tally.rounds.length > 1;
  if (stage === 'both') return totalOf(tally, 1) > 0;
  return true;
}

/** Places of a deck in order, those passed over left out; each slide has at least its first. */
export function placesOf(deck: readonly SlideOutline[], tallies: Tallies): Place[] {
  return deck.flatMap(({ id, stages }) =>
    stages
      .filter((stage, at) => at === 0 || isOpen(stage, tallies[id]))
      .map((stage) => ({ slide: id, stage })),
  );
}

/**
 * The next or previous place; at an end, the same. A place that is passed over by now, or not in
 * the deck any more, counts as the one before it in the deck, or its start.
 *
 * @param by 1 for the next, −1 for the previous
 */
export function moved(
  deck: readonly SlideOutline[],
  from: Place,
  tallies: Tallies,
  by: 1 | -1,
): Place {
  const places = placesOf(deck, tallies);
  const at = indexOf(deck, places, from);
  return places[Math.min(Math.max(at + by, 0), places.length - 1)] ?? from;
}

function indexOf(deck: readonly SlideOutline[], places: readonly Place[], from: Place): number {
  const slide = deck.find(({ id }) => id === from.slide);
  if (!slide) return 0;
  const stage = slide.stages.indexOf(from.stage);
  return places.findLastIndex(
    (place) =>
      place.slide === from.slide && slide.stages.indexOf(place.stage) <= Math.max(stage, 0),
  );
}

/** The start of a slide by its place in the deck, from 0; beyond the ends, the last or the first. */
export function startOf(deck: readonly SlideOutline[], at: number): Place | undefined {
  const slide = deck[Math.min(Math.max(at, 0), deck.length - 1)];
  return slide && { slide: slide.id, stage: slide.stages[0] ?? '' };
}
