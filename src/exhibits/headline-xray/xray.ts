/** Headlines taken apart, beside the articles whose copies have none. */
import { type Source, SourceFile } from '../../evidence/schema.ts';
import type { Headlines } from './schema.ts';

export type Part = Headlines['headlines'][number]['parts'][number];

export interface Xray {
  mark: string;
  label: string;
  /** Null where our copy has no headline; `finding` then says so. */
  headline: string | null;
  finding: string;
  parts: readonly Part[];
}

const ORDER = SourceFile.shape.mark.options;

/** Words alone, to compare a headline with its parts. */
const bare = (text: string) =>
  text
    .replace(/[‘’']/gu, '')
    .split(/[\s:–]+/u)
    .filter(Boolean)
    .join(' ');

/**
 * All articles, in the order of their marks.
 * @throws Error where the parts are not the headline, or a part is looked up where nothing stands
 */
export function xraysOf({ headlines }: Headlines, sources: ReadonlyMap<string, Source>): Xray[] {
  const articles = [...sources.values()].filter(({ kind }) => kind === 'article');
  const strange = headlines.find(({ source }) => !sources.has(source));
  if (strange) throw new Error(`no source has the id ${strange.source}`);
  return articles
    .sort((one, two) => ORDER.indexOf(one.mark) - ORDER.indexOf(two.mark))
    .map(({ id, mark, label, headline, paragraphs }) => {
      const entry = headlines.find(({ source }) => source === id);
      if (entry === undefined)
        return { mark, label, headline: null, finding: headline?.known ?? '', parts: [] };
      const { parts, finding } = entry;
      const whole = headline?.text ?? '';
      if (bare(whole) !== bare(parts.map(({ text }) => text).join(' ')))
        throw new Error(`the parts of ${id} are not its headline: ${whole}`);
      const known = new Set(paragraphs.map((paragraph) => paragraph.id));
      const nowhere = parts.flatMap(({ at }) => at).find((place) => !known.has(place));
      if (nowhere !== undefined) throw new Error(`${id} has no paragraph ${nowhere}`);
      return { mark, label, headline: whole, finding, parts };
    });
}

/** What a fit is called on the page. */
export const FITS: Readonly<Record<Part['fit'], string>> = {
  same: 'same words',
  form: 'other form',
  word: 'other words',
};
