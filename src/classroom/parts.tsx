/** Parts that the slides of several exhibits are made of. */
import type { ComponentChildren } from 'preact';

/**
 * Attributes of a part that appears with a step and, where `until` is given, ends with a later one.
 * Step 0 is what a slide shows at first.
 */
export const during = (from: number, until?: number) => ({
  ...(from > 0 && { 'data-from': from, hidden: true }),
  ...(until !== undefined && { 'data-until': until }),
});

/** A source by its pattern and its label. */
export function Src({ mark, label }: { mark: string; label: string }) {
  return (
    <span class="src" data-s={mark}>
      {label}
    </span>
  );
}

/** One row of a list of who says what. */
export interface Row {
  who: ComponentChildren;
  what: ComponentChildren;
  /** The step with which the row appears. */
  from?: number;
}

/** Who says what, in two columns. A row that is not there yet keeps its place. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <ul class="says">
      {rows.map(({ who, what, from = 0 }, at) => (
        <li class="keep" {...during(from)} key={at}>
          <span>{who}</span>
          <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}

/** Verbatim words of a source, in its pattern. */
export function Words({ mark, label, words }: { mark: string; label: string; words: string }) {
  return (
    <q data-s={mark} data-source={label}>
      “{words}”
    </q>
  );
}
