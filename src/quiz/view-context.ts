/** What a template needs from the site that shows it. Templates themselves know no files. */
import type { ComponentChildren } from 'preact';
import type { EvidenceRef } from './fields.ts';

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
  /** For paper: no selects, sliders or buttons, but lines to write on. */
  paper: boolean;
  /** False on a worksheet, which must not hold the key. */
  reasons: boolean;
  /** References of a part of the question, such as a row, as links. */
  cite: (evidence: readonly EvidenceRef[]) => ComponentChildren;
  /** Author's plain text as HTML, with emphasis and marked quotations. */
  rich: (text: string) => ComponentChildren;
  /** Presentation order of the ids of one question. */
  order: (ids: readonly string[]) => string[];
}
