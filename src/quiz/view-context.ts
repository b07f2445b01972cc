/** What a template needs from the site that shows it. Templates themselves know no files. */
import type { ComponentChildren } from 'preact';

/** A reference to a place in a source, ready to show. */
export interface Citation {
  /** Name of the source's colour and pattern. */
  mark: string;
  /** Short label, such as 'Rudaw Nov'. */
  label: string;
  /** Where in it, such as '¶ 2, ¶ 5'. */
  places: string;
  /** Address of that place. */
  href: string;
}

export interface ViewContext {
  /** Author's plain text as HTML, with emphasis and marked quotations. */
  rich: (text: string) => ComponentChildren;
  /** Presentation order of the ids of one question. */
  order: (ids: readonly string[]) => string[];
}
