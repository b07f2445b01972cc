/** Two rows of words for each paragraph that came back, proved against banks and word counts. */
import type { Source, SourceParagraph } from '../../evidence/schema.ts';
import type { Copied } from './schema.ts';

/** A stretch of a row: blocks for words that are not shown, words that a bank holds, or an addition. */
export type Stretch =
  | { kind: 'blocks'; words: number }
  | { kind: 'phrase'; text: string; words: number }
  | { kind: 'added'; about: string };

export interface CopyRow {
  mark: string;
  label: string;
  paragraph: string;
  words: number;
  stretches: readonly Stretch[];
}

export interface CopyPair {
  id: string;
  title: string;
  finding: string;
  rows: readonly [CopyRow, CopyRow];
}

/** @throws Error where the runs do not fit the paragraphs' word counts or the places of the phrases */
export function copyPairs({ pairs }: Copied, sources: ReadonlyMap<string, Source>): CopyPair[] {
  return pairs.map(({ id, title, finding, first, again, runs }) => ({
    id,
    title,
    finding,
    rows: [
      rowOf(
        first,
        runs.filter((run) => !('added' in run)),
        sources,
      ),
      rowOf(again, runs, sources),
    ],
  }));
}

type Spot = Copied['pairs'][number]['first'];
type Run = Copied['pairs'][number]['runs'][number];

function rowOf(spot: Spot, runs: readonly Run[], sources: ReadonlyMap<string, Source>): CopyRow {
  const source = sources.get(spot.source);
  if (source === undefined) throw new Error(`no source has the id ${spot.source}`);
  const paragraph = source.paragraphs.find(({ id }) => id === spot.paragraph);
  if (paragraph === undefined) throw new Error(`${spot.source} has no ${spot.paragraph}`);
  let words = 0;
  const stretches: Stretch[] = [];
  for (const run of runs) {
    const stretch = stretchOf(run, source, paragraph, words + 1);
    words += stretch.kind === 'added' ? 1 : stretch.words;
    const last = stretches.at(-1);
    // Where the addition is left out, the blocks on its two sides are one stretch.
    if (stretch.kind === 'blocks' && last?.kind === 'blocks') last.words += stretch.words;
    else stretches.push(stretch);
  }
  if (words !== paragraph.words)
    throw new Error(`the runs of ${spot.source} ${spot.paragraph} have ${words} words`);
  const { mark, label } = source;
  return { mark, label, paragraph: paragraph.id, words, stretches };
}

function stretchOf(run: Run, source: Source, { id }: SourceParagraph, from: number): Stretch {
  if ('same' in run) return { kind: 'blocks', words: run.same };
  if ('added' in run) return { kind: 'added', about: run.added };
  const phrase = source.phrases.find((each) => each.id === run.phrase);
  if (phrase?.paragraph !== id || phrase.words?.[0] !== from)
    throw new Error(`the phrase ${run.phrase} does not stand at word ${from} of ${id}`);
  return { kind: 'phrase', text: phrase.text, words: phrase.words[1] - from + 1 };
}
