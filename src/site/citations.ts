/** From references in content to links a reader can follow. */
import type { Citation } from '../quiz/view-context.ts';
import { placesOf } from './labels.ts';
import type { Library } from './library.ts';
import { withBase } from './paths.ts';

/** Paragraphs of one source, or a claim that leads to several. */
export type Reference = { source: string; paragraphs: string[] } | { claim: string };

/** Reads `R1:p1,p5 D:p2`. */
export function refsOf(text: string): Reference[] {
  return text
    .trim()
    .split(/\s+/u)
    .map((part) => {
      const [source = '', paragraphs = ''] = part.split(':');
      return { source, paragraphs: paragraphs.split(',').filter((id) => id !== '') };
    });
}

/** One link per source, oldest source first, paragraphs in order and each once. */
export function citationsOf(library: Library, references: readonly Reference[]): Citation[] {
  const places = new Map<string, Set<string>>();
  const add = (id: string, paragraphs: readonly string[]) => {
    const known = places.get(id) ?? new Set();
    for (const paragraph of paragraphs) known.add(paragraph);
    places.set(id, known);
  };
  for (const reference of references) {
    if ('source' in reference) add(idOf(library, reference.source), reference.paragraphs);
    else {
      for (const account of library.claims.get(reference.claim)?.accounts ?? []) {
        add(account.source, library.paragraphsOf(account));
      }
    }
  }
  return [...library.sources.values()].flatMap((source) => {
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
}

function idOf(library: Library, label: string): string {
  for (const source of library.sources.values()) {
    if ([source.id, source.code, source.label].includes(label)) return source.id;
  }
  throw new Error(`no source ${label}`);
}
