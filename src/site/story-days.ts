/** The story day by day: events, troop levels and the reports themselves, in one order. */
import type { Source, Timeline } from '../evidence/schema.ts';

export interface Entry {
  kind: 'event' | 'level' | 'report';
  day: string;
  /** The day is worked out, not known. */
  about: boolean;
  /** Level of that day; 0 where none is known. */
  troops: number;
  /** What sort of entry it is, in a word. */
  sort: string;
  title: string;
  detail?: string;
  outside?: string | undefined;
  claims: readonly string[];
  /** Anchor of an event. */
  id?: string;
  /** Of a report. */
  source?: Source;
}

const TRACKS: Readonly<Record<Timeline['events'][number]['track'], string>> = {
  decision: 'Decision',
  mission: 'Mission',
  attack: 'Attack',
  strike: 'Strike',
  background: 'Background',
};

/** On one day what happened stands first, then the count, then who reported it. */
const ORDER: readonly Entry['kind'][] = ['event', 'level', 'report'];

/** Everything that has a day, oldest first. */
export function storyDays(timeline: Timeline, sources: Iterable<Source>): Entry[] {
  const levels = timeline.levels.toSorted((one, two) => compare(one.from, two.from));
  const troopsOn = (day: string) => levels.findLast(({ from }) => from <= day)?.troops ?? 0;
  const entries: Omit<Entry, 'troops'>[] = [
    ...timeline.events.map(({ track, ...event }) => ({
      kind: 'event' as const,
      about: false,
      sort: TRACKS[track],
      ...event,
    })),
    ...levels.map(({ from: day, troops, about, claims, outside }, at) => ({
      kind: 'level' as const,
      day,
      about: false,
      sort: 'Troop level',
      title: levelText(troops, about, levels[at - 1]?.troops === troops),
      claims,
      outside,
    })),
    ...[...sources].flatMap((source) =>
      source.kind === 'article' && source.date
        ? {
            kind: 'report' as const,
            ...source.date,
            sort: 'Report',
            title: source.label,
            claims: [],
            source,
          }
        : [],
    ),
  ];
  return entries
    .map((entry) => ({ ...entry, troops: troopsOn(entry.day) }))
    .sort(
      (one, two) => compare(one.day, two.day) || ORDER.indexOf(one.kind) - ORDER.indexOf(two.kind),
    );
}

function levelText(troops: number, about: boolean, same: boolean): string {
  const number = `${about ? 'about ' : ''}${troops.toLocaleString('en-US')} US troops`;
  return same ? `Still ${number}` : `${number.charAt(0).toUpperCase()}${number.slice(1)}`;
}

/** The same by year, in order. */
export const byYear = (entries: readonly Entry[]): [string, Entry[]][] => [
  ...Map.groupBy(entries, ({ day }) => day.slice(0, 4)),
];

const compare = (one: string, two: string) => (one < two ? -1 : one > two ? 1 : 0);
