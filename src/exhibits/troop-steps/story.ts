/** What the chart tells, worked out from the timeline, the claims and the sources. */
import type { AccountEntry, ClaimEntry, Source, Timeline } from '../../evidence/schema.ts';
import type { Axis, Tread } from './geometry.ts';

/** A source as learners see it. */
export interface Said {
  mark: string;
  label: string;
}

/** A level of troops and who gives it. */
export interface Level extends Tread {
  /** True for a rounded figure. */
  about: boolean;
  /** '3,000', or 'about 2,500'. */
  text: string;
  /** Articles that name the number, on or after its first day. */
  said: readonly Said[];
}

/** What somebody called the mission, in words of an article. */
export interface Mission {
  day: string;
  /** Day of the words, in words. */
  when: string;
  quote: string;
  /** Whom the article names for them. */
  speaker: string;
  said: Said;
}

/** A day on which something happened, with what held that day. */
export interface Stop {
  day: string;
  when: string;
  events: readonly { id: string; title: string; detail: string }[];
  /** Level that day; null before the first one known. */
  level: Level | null;
  /** On the day of a step: the level that it leads down from. Else null. */
  before: Level | null;
  /** Latest words about the mission; null before the first. */
  mission: Mission | null;
}

export interface Story {
  axis: Axis;
  levels: readonly Level[];
  missions: readonly Mission[];
  stops: readonly Stop[];
  /** Where days and figures come from that the five articles do not give. */
  outside: readonly { about: string; from: string }[];
}

export interface Material {
  timeline: Timeline;
  claims: ReadonlyMap<string, ClaimEntry>;
  sources: ReadonlyMap<string, Source>;
}

/**
 * @param shown ids of the events to show, in any order
 * @param dayText writes a day in words
 * @throws Error if an event is not in the timeline, or a mission event has no words behind it
 */
export function storyOf(
  material: Material,
  axis: Axis,
  shown: readonly string[],
  dayText: (day: string) => string,
): Story {
  const { timeline } = material;
  const events = shown
    .map((id) => {
      const event = timeline.events.find((each) => each.id === id);
      if (event === undefined) throw new Error(`no event ${id} in the timeline`);
      return event;
    })
    .sort((one, two) => (one.day < two.day ? -1 : one.day > two.day ? 1 : 0));
  const levels = timeline.levels.map((level) => levelOf(level, material));
  const missions = events
    .filter((event) => event.track === 'mission')
    .map((event) => missionOf(event, material, dayText));
  const days = [...new Set(events.map(({ day }) => day))];
  return {
    axis,
    levels,
    missions,
    stops: days.map((day) => ({
      day,
      when: dayText(day),
      events: events.filter((event) => event.day === day),
      level: levels.findLast(({ from }) => from <= day) ?? null,
      before: stepOn(day, levels),
      mission: missions.findLast((mission) => mission.day <= day) ?? null,
    })),
    outside: [
      ...timeline.levels.map((level, index) => ({
        about: `Level of ${levels[index]?.text} from ${dayText(level.from)}`,
        from: level.outside,
      })),
      ...events.map(({ title, outside }) => ({ about: title, from: outside })),
    ].flatMap(({ about, from }) => (from === undefined ? [] : [{ about, from }])),
  };
}

/** The level before the step of a day, where one falls on it. */
function stepOn(day: string, levels: readonly Level[]): Level | null {
  const place = levels.findIndex(({ from }) => from === day);
  const [before, after] = [levels[place - 1], levels[place]];
  return before && after && before.troops !== after.troops ? before : null;
}

/** A level is said by the articles that name its number, from its first day on. */
function levelOf(level: Timeline['levels'][number], { claims, sources }: Material): Level {
  const figure = grouped(level.troops);
  const said = level.claims
    .flatMap((id) => claims.get(id)?.accounts ?? [])
    .filter((account) => `${account.quote ?? ''} ${account.says}`.includes(figure))
    .flatMap((account) => sources.get(account.source) ?? [])
    .filter((source) => source.date !== undefined && source.date.day >= level.from);
  return {
    from: level.from,
    troops: level.troops,
    about: level.about,
    text: level.about ? `about ${figure}` : figure,
    dashed: said.length === 0,
    said: [...new Set(said)].map(shownSource),
  };
}

/** The words are those of the account whose article lies nearest in time to the event. */
function missionOf(
  event: Timeline['events'][number],
  { claims, sources }: Material,
  dayText: (day: string) => string,
): Mission {
  const distance = (account: AccountEntry) => {
    const day = sources.get(account.source)?.date?.day;
    return day === undefined
      ? Number.POSITIVE_INFINITY
      : Math.abs(Date.parse(day) - Date.parse(event.day));
  };
  const accounts = event.claims
    .flatMap((id) => claims.get(id)?.accounts ?? [])
    .filter((account) => account.quote !== undefined && account.attributedTo !== null);
  const nearest = accounts.reduce<AccountEntry | null>(
    (best, account) => (best === null || distance(account) < distance(best) ? account : best),
    null,
  );
  const source = nearest && sources.get(nearest.source);
  if (!nearest?.quote || nearest.attributedTo === null || !source)
    throw new Error(`the mission event ${event.id} has no attributed words behind it`);
  return {
    day: event.day,
    when: dayText(event.day),
    quote: nearest.quote,
    speaker: nearest.attributedTo,
    said: shownSource(source),
  };
}

function shownSource({ mark, label }: Source): Said {
  return { mark, label };
}

/** Digits with a comma between thousands: '5,200'. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/gu, ',');
}
