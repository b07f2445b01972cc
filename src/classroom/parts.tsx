/** Small parts that slides of several exhibits share. */

/** Attributes of what appears with a step of its slide; what is there from the start needs none. */
export const fromStep = (step: number) =>
  step === 0 ? {} : ({ 'data-from': `${step}`, hidden: true } as const);

/** A source by its pattern and label. */
export const SourceLabel = ({ mark, label }: { mark: string; label: string }) => (
  <span class="src" data-s={mark}>
    {label}
  </span>
);

/** Verbatim words of a source, in its pattern. */
export const Words = ({ mark, label, words }: { mark: string; label: string; words: string }) => (
  <q data-s={mark} data-source={label}>
    “{words}”
  </q>
);
