/** Paragraphs to code, described by the gists and voices of their sources. */
import type { Source } from '../../evidence/schema.ts';
import type { Codings } from './schema.ts';

export type Coding = Codings['paragraphs'][number];

export interface CodingRow extends Coding {
  mark: Source['mark'];
  label: string;
  gist: string;
  /** Who speaks in it. */
  voices: string;
}

/** @throws Error for a source or paragraph that is not there, and for a paragraph that stands twice */
export function rowsOf({ paragraphs }: Codings, sources: ReadonlyMap<string, Source>): CodingRow[] {
  const seen = new Set<string>();
  return paragraphs.map((coding) => {
    const key = `${coding.source} ${coding.paragraph}`;
    const source = sources.get(coding.source);
    const found = source?.paragraphs.find(({ id }) => id === coding.paragraph);
    if (source === undefined || found === undefined) throw new Error(`no paragraph ${key} to code`);
    if (seen.has(key)) throw new Error(`the paragraph ${key} stands twice`);
    seen.add(key);
    const { mark, label } = source;
    return { ...coding, mark, label, gist: found.gist, voices: voicesOf(found) };
  });
}

function voicesOf({ voices }: Source['paragraphs'][number]): string {
  if (voices.length === 0) return 'The report itself';
  return voices
    .map(({ speaker, via }) => (via === undefined ? speaker : `${speaker} (${via})`))
    .join('; ');
}
