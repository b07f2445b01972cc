/** A strip for each article: which voices stand in each of its news paragraphs. */
import type { Source, SourceParagraph } from '../../evidence/schema.ts';
import { articlesOf } from '../articles.ts';
import type { Speakers } from './schema.ts';

export interface Column {
  /** Id of the paragraph. */
  id: string;
  /** Numbers of the lines with a block, from the top, counted from 0. */
  levels: readonly number[];
  paragraph: SourceParagraph;
}

export interface Strip {
  mark: string;
  label: string;
  columns: readonly Column[];
}

/** @throws Error where a paragraph has a speaker that stands on no line */
export function stripsOf({ levels }: Speakers, sources: ReadonlyMap<string, Source>): Strip[] {
  return articlesOf(sources).map(({ mark, label, paragraphs }) => ({
    mark,
    label,
    columns: paragraphs
      .filter(({ kind }) => kind === 'news')
      .map((paragraph) => ({
        id: paragraph.id,
        levels: levelsOf(paragraph, levels),
        paragraph,
      })),
  }));
}

function levelsOf({ id, voices }: SourceParagraph, levels: Speakers['levels']): number[] {
  for (const { speaker } of voices)
    if (!levels.some(({ speakers }) => speakers.includes(speaker)))
      throw new Error(`${speaker}, who speaks in ${id}, stands on no line`);
  return levels.flatMap(({ speakers, own }, at) =>
    (own && voices.length === 0) || voices.some(({ speaker }) => speakers.includes(speaker))
      ? [at]
      : [],
  );
}

/** How many paragraphs have a block on one of these lines. */
export function paragraphsOn(strips: readonly Strip[], levels: readonly number[]): number {
  return strips
    .flatMap(({ columns }) => columns)
    .filter((column) => column.levels.some((level) => levels.includes(level))).length;
}
