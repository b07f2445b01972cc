/** What the question templates need from this site. */
import { seedOf, shuffled } from '../quiz/shuffle.ts';
import { Citations } from '../quiz/slip.tsx';
import type { ViewContext } from '../quiz/view-context.ts';
import { parseInline } from '../text/inline.ts';
import { Rich } from '../text/rich.tsx';
import { citationsOf } from './citations.ts';
import { labelsOf, shownAs } from './labels.ts';
import type { Library } from './library.ts';

/** Author's text as HTML, with each quotation in its source's pattern. */
export function richText(library: Library) {
  const labels = labelsOf(library.sources.values(), library.outside.values());
  const shown = (label: string) =>
    shownAs(label, library.sources.values(), library.outside.values());
  return (text: string) => <Rich nodes={parseInline(text, labels)} shown={shown} />;
}

/** Where the questions stand: on a page, on a worksheet, or on an answer key. */
export type Medium = 'page' | 'worksheet' | 'key';

/** @param seed text that fixes the presentation order, such as the question's id */
export function contextFor(
  library: Library,
  shuffle: boolean,
  seed: string,
  medium: Medium = 'page',
): ViewContext {
  return {
    paper: medium !== 'page',
    reasons: medium !== 'worksheet',
    rich: richText(library),
    cite: (evidence) => <Citations citations={citationsOf(library, evidence)} />,
    order: (ids) => (shuffle ? shuffled(ids, seedOf(seed)) : [...ids]),
  };
}
