/** Slides: a thing each. Its sentence is read with every label in turn, then all labels stand together. */
import { during, Rows } from '../../classroom/parts.tsx';
import type { ExhibitSlide } from '../../classroom/slide.ts';
import { OURS, type Reading, type Thing } from './labels.ts';
import { type LabelSwitchProps, Sentence, Whose, Words } from './view.tsx';

/** One slide for each thing: the sentence with a gap, a step for each reading, a step for the list. */
export function slides({
  things,
  placesOf,
}: Pick<LabelSwitchProps, 'things' | 'placesOf'>): ExhibitSlide[] {
  return things.map((thing) => ({
    title: `${thing.name}: which words does each report put here?`,
    steps: thing.readings.length + 1,
    body: <Turns thing={thing} placesOf={placesOf} />,
  }));
}

interface TurnsProps {
  thing: Thing;
  placesOf: LabelSwitchProps['placesOf'];
}

function Turns({ thing: { readings }, placesOf }: TurnsProps) {
  const last = readings.length + 1;
  return (
    <div class="turns labels">
      <div class="keep" {...during(0, 1)}>
        <p class="line">
          <WithGap reading={readings.find(({ mark }) => mark === OURS)} />
        </p>
        <p class="who">
          {readings.map(
            (reading) => reading.mark !== OURS && <Whose reading={reading} key={reading.mark} />,
          )}
        </p>
      </div>
      {readings.map((reading, at) => (
        <div class="keep" {...during(at + 1, at + 2)} key={reading.mark}>
          <p>
            <Whose reading={reading} /> <span class="soft">{placesOf(reading.places)}</span>
          </p>
          <p class="line">
            <Sentence reading={reading} />
          </p>
          <p class="note-on">{reading.note}</p>
        </div>
      ))}
      <div class="keep" {...during(last)}>
        <Rows
          rows={readings.map((reading) => ({
            who: <Whose reading={reading} />,
            what: <Words reading={reading} />,
          }))}
        />
      </div>
    </div>
  );
}

/** Our own label stands in the plain sentence, with nothing else around it. */
function WithGap({ reading }: { reading: Reading | undefined }) {
  const [before, behind] = reading?.around ?? ['', ''];
  return (
    <>
      {before}
      <span class="left-open">
        <span class="vh">gap</span>
      </span>
      {behind}
    </>
  );
}
