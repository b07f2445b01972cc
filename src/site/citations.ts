/** From references in content to links a reader can follow. */
import type { Citation } from '../quiz/view-context.ts';
import { placesOf } from './labels.ts';
import type { Library } from './library.ts';
import { withBase } from './paths.ts';

/** Paragraphs of one source, a claim that leads to several, or its row in the table of claims. */
export type Reference =
  | { source: string; paragraphs: string[] }
  | { claim: string }
  | { row: string };

/** Reads `R1:p1,p5 D:p2 claim:rockets-17-nov`. */
export function refsOf(text: string): Reference[] {
  return text
    .trim()
    .split(/\s+/u)
    .map((part) => {
      const [source = '', paragraphs = ''] = part.split(':');
      if (source === 'claim') return { row: paragraphs };
      return { source, paragraphs: paragraphs.split(',').filter((id) => id !== '') };
    });
}

/** The rows of the claims that these references name. */
export const rowsOf = (references: readonly Reference[]): Reference[] =>
  references.flatMap((reference) => ('claim' in reference ? { row: reference.claim } : []));

/** One link per source, oldest source first, paragraphs in order and each once; then the rows. */
export function citationsOf(library: Library, references: readonly Reference[]): Citation[] {
  const places = new Map<string, Set<string>>();
  const add = (id: string, paragraphs: readonly string[]) => {
    const known = places.get(id) ?? new Set();
    for (const paragraph of paragraphs) known.add(paragraph);
    places.set(id, known);
  };
  for (const reference of references) {
    if ('source' in reference) add(idOf(library, reference.source), reference.paragraphs);
    else if ('claim' in reference) {
      for (const account of library.claims.get(reference.claim)?.accounts ?? []) {
        add(account.source, library.paragraphsOf(account));
      }
    }
  }
  const sources = [...library.sources.values()].flatMap((source) => {
    const order = source.paragraphs.map((paragraph) => paragraph.id);
    const found = [...(places.get(source.id) ?? [])].sort(
      (one, two) => order.indexOf(one) - order.indexOf(two),
    );
    const first = found[0];
    if (!places.has(source.id)) return [];
    const anchor = first === undefined ? '' : `#${first}`;
    return [
      {
        mark: source.mark,
        label: source.label,
        places: placesOf(found),
        href: withBase(`/sources/${source.id}/${anchor}`),
      },
    ];
  });
  const rows = references.flatMap((reference) =>
    'row' in reference ? rowCitation(library, reference.row) : [],
  );
  return [...sources, ...rows];
}

/** The reports side by side, under the question of a claim. */
function rowCitation(library: Library, id: string): Citation {
  const claim = library.claims.get(id);
  if (!claim) throw new Error(`no claim ${id}`);
  const href = withBase(`/claims/#${id}`);
  return { mark: 'claim', label: 'Side by side', places: claim.question, href };
}

function idOf(library: Library, label: string): string {
  for (const source of library.sources.values()) {
    if ([source.id, source.code, source.label].includes(label)) return source.id;
  }
  throw new Error(`no source ${label}`);
}
