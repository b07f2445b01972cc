/** How much of each report a frame carries, by the words of the paragraphs that carry it. */
import type { Source } from '../../evidence/schema.ts';
import type { Frames } from '../frame-board/schema.ts';

export interface Rating {
  mark: Source['mark'];
  label: string;
  /** Share of the report's words, from 0 to 1. */
  share: number;
  /** From 0 to 3. */
  rate: number;
  paragraphs: readonly string[];
}

export interface RatedFrame {
  id: string;
  name: string;
  ask: string;
  /** One for each report. */
  ratings: readonly Rating[];
}

/** Nothing is 0, less than a fifth 1, less than half 2, all from there on 3. */
export function rateOf(share: number): number {
  if (share === 0) return 0;
  if (share < 0.2) return 1;
  return share < 0.5 ? 2 : 3;
}

/**
 * Share of a report's news words that these paragraphs hold.
 * @throws Error for a paragraph that is no news paragraph of the source, or is named twice
 */
export function shareOf(source: Source, paragraphs: readonly string[]): number {
  const news = source.paragraphs.filter(({ kind }) => kind === 'news');
  const words = new Map(news.map(({ id, words: count = 0 }) => [id, count]));
  if (new Set(paragraphs).size < paragraphs.length)
    throw new Error(`${source.id}: a paragraph twice in ${paragraphs.join(', ')}`);
  let sum = 0;
  for (const id of paragraphs) {
    const count = words.get(id);
    if (count === undefined) throw new Error(`${source.id} has no news paragraph ${id}`);
    sum += count;
  }
  const all = [...words.values()].reduce((total, count) => total + count, 0);
  return all === 0 ? 0 : sum / all;
}

/** @throws Error for a source that is not there */
export function ratingsOf(
  { frames, reports }: Frames,
  sources: ReadonlyMap<string, Source>,
): RatedFrame[] {
  return frames.map(({ id, name, ask }) => ({
    id,
    name,
    ask,
    ratings: reports.map(({ source: sourceId, carries }) => {
      const source = sources.get(sourceId);
      if (source === undefined) throw new Error(`the ratings have no source ${sourceId}`);
      const share = shareOf(source, carries[id]);
      const { mark, label } = source;
      return { mark, label, share, rate: rateOf(share), paragraphs: carries[id] };
    }),
  }));
}
