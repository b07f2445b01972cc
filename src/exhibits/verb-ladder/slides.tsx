/** Slides: the ladder, then a rung each: the sentence, what it tells a reader, words of the reports. */
import { during, Src } from '../../classroom/parts.tsx';
import type { ExhibitSlide } from '../../classroom/slide.ts';
import type { Rung } from './ladder.ts';

interface LadderSlides {
  rungs: readonly Rung[];
  top: string;
  bottom: string;
}

export function slides({ rungs, top, bottom }: LadderSlides): ExhibitSlide[] {
  return [
    {
      title: 'Which end of the ladder does the outlet answer for?',
      steps: 1,
      body: (
        <div class="ladder-slide">
          <p class="ap keep end" {...during(1)}>
            {top}
          </p>
          <ol>
            {rungs.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ol>
          <p class="ap keep end" {...during(1)}>
            {bottom}
          </p>
        </div>
      ),
    },
    ...rungs.map((rung, at) => ({
      title: `Rung ${at + 1} of ${rungs.length}: ${rung.name}`,
      steps: 2,
      body: <RungSlide rung={rung} at={at} of={rungs.length} />,
    })),
  ];
}

function RungSlide({ rung, at, of }: { rung: Rung; at: number; of: number }) {
  return (
    <div class="rung-slide">
      <span class="place" aria-hidden="true">
        {Array.from({ length: of }, (_, each) => (
          <i data-on={each === at ? '' : undefined} key={each} />
        ))}
      </span>
      <p class="line">{rung.sentence}</p>
      <p class="reader keep" {...during(1)}>
        {rung.reader}
      </p>
      <div class="real keep" {...during(2)}>
        <p class="ap soft">In the five reports</p>
        <Words rung={rung} />
      </div>
    </div>
  );
}

function Words({ rung: { words, none } }: { rung: Rung }) {
  if (none !== undefined) return <p>{none}</p>;
  return (
    <ul>
      {words.map(({ mark, label, quote, on }) => (
        <li key={quote}>
          <Src mark={mark} label={label} />
          <span>
            <q data-s={mark} data-source={label}>
              “{quote}”
            </q>{' '}
            <span class="ap soft">on {on}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
