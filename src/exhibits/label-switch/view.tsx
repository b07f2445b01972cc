/** Exhibit: one plain sentence with the label of each report in it, for several things. No script. */
import { OURS, type Reading, type Thing } from './labels.ts';
import { LabelTable } from './table.tsx';

export interface LabelSwitchProps {
  things: readonly Thing[];
  /** Places as a reader sees them. */
  placesOf: (paragraphs: readonly string[]) => string;
  /** Number of the exhibit in its lesson. */
  number: number;
  /** One sentence that states the finding. */
  finding: string;
}

/**
 * One row of buttons chooses the thing, another the report. The style sheet shows one thing and one
 * reading of it, or all of them where it cannot.
 */
export function LabelSwitch({ things, placesOf, number, finding }: LabelSwitchProps) {
  return (
    <figure class="exhibit wide labels">
      <figcaption>
        <b>Exhibit {number}</b>
        {finding}
      </figcaption>
      <form method="dialog" autocomplete="off">
        <fieldset class="ap things">
          <legend>Choose a thing</legend>
          {things.map(({ id, name }, at) => (
            <label class="pick" key={id}>
              <input type="radio" name="thing" value={id} checked={at === 0} /> {name}
            </label>
          ))}
        </fieldset>
        <div class="panels">
          {things.map((thing) => (
            <Panel thing={thing} placesOf={placesOf} key={thing.id} />
          ))}
        </div>
      </form>
      <details>
        <summary>Show this as a table</summary>
        <LabelTable things={things} placesOf={placesOf} />
      </details>
    </figure>
  );
}

function Panel({ thing, placesOf }: { thing: Thing; placesOf: LabelSwitchProps['placesOf'] }) {
  return (
    <div class="panel" data-thing={thing.id}>
      <fieldset>
        <legend class="ap">{thing.name}: whose label?</legend>
        {thing.readings.map((reading, at) => (
          <label class="pick" key={reading.mark}>
            <input
              type="radio"
              name={`label-${thing.id}`}
              value={reading.mark}
              checked={at === 0}
              aria-describedby={`${thing.id}-${reading.mark}`}
            />
            <span class="whose">
              <Whose reading={reading} />
              <span>
                <Words reading={reading} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="said">
        {thing.readings.map((reading) => (
          <div id={`${thing.id}-${reading.mark}`} key={reading.mark}>
            <p class="ap">
              <Whose reading={reading} /> <span class="soft">{placesOf(reading.places)}</span>
            </p>
            <p class="line">
              <Sentence reading={reading} />
            </p>
            <p class="ap">{reading.note}</p>
          </div>
        ))}
      </div>
    </div>
  );
}

/** The report with its mark, or the module without one. */
export function Whose({ reading: { mark, label } }: { reading: Reading }) {
  return mark === OURS ? (
    <b class="ap">{label}</b>
  ) : (
    <span class="ap src" data-s={mark}>
      {label}
    </span>
  );
}

/** The label alone: verbatim with its mark, ours plain, and in words where there is none. */
export function Words({ reading: { words, bank, absent } }: { reading: Reading }) {
  if (words === undefined) return <span class="ap silent">{absent}</span>;
  if (bank === undefined) return <span>{words}</span>;
  return (
    <q data-s={bank.mark} data-source={bank.label}>
      “{words}”
    </q>
  );
}

/** Our sentence with the label in its place. */
export function Sentence({ reading }: { reading: Reading }) {
  if (reading.around === null) return <span class="silent">No label to lend.</span>;
  const [before, behind] = reading.around;
  return (
    <>
      {before}
      <Words reading={reading} />
      {behind}
    </>
  );
}
