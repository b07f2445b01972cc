/** Announcements of the end of combat with their words, beside the levels of troops on those days. */
import { type Level, type Material, storyOf } from '../troop-steps/story.ts';
import type { Endings } from './schema.ts';

export type Stage = Endings['announcements'][number]['stage'];

export interface Announcement {
  day: string;
  when: string;
  mark: string;
  label: string;
  words: string;
  by: string;
  stage: Stage;
  /** Troops on that day, in words. */
  troops: string;
}

export interface EndingsStory {
  axis: { from: string; to: string };
  announcements: readonly Announcement[];
  /** Levels that hold between the two ends, the first one drawn from the start. */
  levels: readonly Level[];
  /** Where days and figures come from that the five articles do not give. */
  outside: readonly { about: string; from: string }[];
}

/** @throws Error for an event or an account that is not there, and for words without a speaker */
export function endingsOf(
  { from, to, announcements }: Endings,
  material: Material,
  dayText: (day: string) => string,
): EndingsStory {
  const ids = announcements.map(({ event }) => event);
  const story = storyOf(material, { from, to }, ids, dayText);
  const first = story.levels.findLastIndex((level) => level.from <= from);
  const levels = story.levels.slice(Math.max(0, first));
  const known = material.timeline.levels.slice(Math.max(0, first));
  return {
    axis: { from, to },
    announcements: announcements
      .map((one) => announcementOf(one, material, levels, dayText))
      .sort((one, two) => (one.day < two.day ? -1 : 1)),
    levels,
    outside: story.outside.filter(
      ({ from: origin }) =>
        known.some(({ outside }) => outside === origin) ||
        material.timeline.events.some(({ outside }) => outside === origin),
    ),
  };
}

function announcementOf(
  { event: id, claim, source: sourceId, stage, by }: Endings['announcements'][number],
  { timeline, claims, sources }: Material,
  levels: readonly Level[],
  dayText: (day: string) => string,
): Announcement {
  const event = timeline.events.find((each) => each.id === id);
  const source = sources.get(sourceId);
  const account = claims.get(claim)?.accounts.find((each) => each.source === sourceId);
  const speaker = by ?? account?.attributedTo;
  if (!event || !source || account?.quote === undefined || !speaker)
    throw new Error(`${id}: the claim ${claim} has no words of ${sourceId} with a speaker`);
  return {
    day: event.day,
    when: dayText(event.day),
    mark: source.mark,
    label: source.label,
    words: account.quote,
    by: speaker,
    stage,
    troops: levels.findLast((level) => level.from <= event.day)?.text ?? 'no figure',
  };
}

/** What a stage is called on the page; the words stay together. */
export const STAGES: Readonly<Record<Stage, string>> = {
  ahead: 'to\u00a0come',
  underway: 'under\u00a0way',
  done: 'done',
};
