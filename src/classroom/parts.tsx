/** Parts that the slides of several exhibits are made of. */

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

/** Verbatim words of a source, in its pattern. */
export function Words({ mark, label, words }: { mark: string; label: string; words: string }) {
  return (
    <q data-s={mark} data-source={label}>
      “{words}”
    </q>
  );
}
