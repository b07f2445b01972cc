/** Which source a quotation belongs to, and how that source is shown. */
import type { Outside, Source } from '../evidence/schema.ts';

export interface Shown {
  /** Name of its colour and pattern; words from outside the five have none. */
  mark: string | undefined;
  /** Short label that learners see. */
  label: string;
}

/** Finds a source by its code or label, as authors write them behind a quotation. */
export function shownAs(
  label: string,
  sources: Iterable<Source>,
  outside: Iterable<Outside>,
): Shown | undefined {
  for (const source of sources) {
    if (source.code === label || source.label === label || source.id === label) {
      return { mark: source.mark, label: source.label };
    }
  }
  for (const excerpt of outside) {
    if (excerpt.label === label || excerpt.id === label)
      return { mark: undefined, label: excerpt.label };
  }
  return undefined;
}

/** All names that authors may write in brackets behind a quotation. */
export function labelsOf(sources: Iterable<Source>, outside: Iterable<Outside>): Set<string> {
  const names = new Set<string>();
  for (const { code, label } of sources) names.add(code).add(label);
  for (const { label } of outside) names.add(label);
  return names;
}

/** '¶ 2, ¶ 5' for news paragraphs; other lines of a copy by their name. */
export function placesOf(paragraphs: readonly string[]): string {
  return paragraphs
    .map((id) => (/^p\d+$/u.test(id) ? `¶ ${id.slice(1)}` : id.replaceAll('-', ' ')))
    .join(', ');
}

/** '¶ 2, 5', with the mark once and never parted from its number. */
export const shortPlacesOf = (paragraphs: readonly string[]): string =>
  placesOf(paragraphs).replaceAll(', ¶ ', ', ').replace('¶ ', '¶\u00a0');
