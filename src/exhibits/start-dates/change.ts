/** One level seen from several starts: how much it has changed, and how to say so. */
import type { Outside, Source, Timeline } from '../../evidence/schema.ts';
import type { Baselines } from './schema.ts';

/** A level seen from one start. */
export interface Seen {
  id: string;
  label: string;
  /** Number at the start, and in words. */
  troops: number;
  text: string;
  /** 'down by 52 per cent', 'unchanged', 'up by 2,500'. */
  change: string;
  /** Difference in troops, with its sign. */
  difference: string;
  /** What a report could print. */
  sentence: string;
  counted: string;
  /** Mark, label and places of an article. */
  article?: { mark: string; label: string; paragraphs: readonly string[] };
  /** Excerpt from outside the five. */
  outside?: { label: string; via: string };
  /** Lengths of the two bars, in per cent of the longer one. */
  bars: { start: number; now: number };
}

/** What the starts need of the library. */
export interface Material {
  timeline: Timeline;
  sources: ReadonlyMap<string, Source>;
  outside: ReadonlyMap<string, Outside>;
}

const grouped = (number: number) => number.toLocaleString('en-US');

/**
 * Share by which a number has fallen, in per cent. Whole numbers, since the counts are rounded; one
 * decimal where less than a tenth of the start is left, as a whole number would say too little.
 */
export function fallText(then: number, now: number): string {
  const fallen = ((then - now) / then) * 100;
  return fallen > 90 ? fallen.toFixed(1) : String(Math.round(fallen));
}

/** The change in words. From nothing no share can be worked out, so the number itself is given. */
export function changeText(then: number, now: number): string {
  if (then === now) return 'unchanged';
  if (then < now)
    return then === 0
      ? `up by ${grouped(now)}`
      : `up by ${Math.round(((now - then) / then) * 100)} per cent`;
  return `down by ${fallText(then, now)} per cent`;
}

/**
 * Every start with what it makes of the level.
 * @throws Error where the file names a level, a source or an excerpt that is not there
 */
export function seenFrom(
  { now, starts }: Baselines,
  from: Material,
): { now: number; seen: Seen[] } {
  const levelOf = (day: string) => {
    const level = from.timeline.levels.find((each) => each.from === day);
    if (level === undefined) throw new Error(`no level starts on ${day}`);
    return level;
  };
  const today = levelOf(now).troops;
  const seen = starts.map((start): Seen => {
    const level = start.level === undefined ? undefined : levelOf(start.level);
    const troops = level?.troops ?? start.troops ?? 0;
    const about = level?.about ?? start.about;
    const change = changeText(troops, today);
    const most = Math.max(troops, today);
    const by = today - troops;
    return {
      id: start.id,
      label: start.label,
      troops,
      text: troops === 0 ? 'none' : `${about ? 'about ' : ''}${grouped(troops)}`,
      change,
      difference: by === 0 ? '0' : `${by > 0 ? '+' : '−'}${grouped(Math.abs(by))}`,
      sentence: `US troops in Iraq: ${change} ${start.from}.`,
      counted: start.counted,
      ...placeOf(start, from),
      bars: { start: share(troops, most), now: share(today, most) },
    };
  });
  return { now: today, seen };
}

/** Length in per cent of the longest, to a tenth. */
const share = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;

function placeOf(
  start: Baselines['starts'][number],
  { sources, outside }: Material,
): Pick<Seen, 'article' | 'outside'> {
  if (start.source !== undefined) {
    const source = sources.get(start.source);
    if (source === undefined) throw new Error(`no source has the id ${start.source}`);
    const { mark, label } = source;
    return { article: { mark, label, paragraphs: start.paragraphs ?? [] } };
  }
  const excerpt = outside.get(start.outside ?? '');
  if (excerpt === undefined) throw new Error(`no excerpt has the id ${start.outside}`);
  return { outside: { label: excerpt.label, via: excerpt.via } };
}
