/** Exhibit: a statement followed from speaker to agency to outlet, with every chain in a table behind. */
import {
  changedAt,
  findingOf,
  kindsOf,
  lineOf,
  passagesOf,
  proofOf,
  resultOf,
} from './geometry.ts';
import type { Chain, Station, Step } from './schema.ts';
import { ChainTable } from './table.tsx';

/** Marks of sources and outside excerpts by id; an id without a mark has plain quotations. */
export type Marks = Readonly<Record<string, string | undefined>>;

export interface SourceTracerProps {
  chains: readonly Chain[];
  marks: Marks;
  /** Number of the exhibit in its lesson. */
  number: number;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'source-tracer': HTMLAttributes<HTMLElement>;
    }
  }
}

/** Complete without a script: the style sheet shows the chosen chain, the script adds the steps. */
export function SourceTracer({ chains, marks, number }: SourceTracerProps) {
  return (
    <figure class="exhibit wide tracer">
      <figcaption>
        <b>Exhibit {number}</b>
        {findingOf(chains)}
      </figcaption>
      <source-tracer>
        <form method="dialog" autocomplete="off">
          <fieldset class="picks ap">
            <legend>Choose a statement</legend>
            {chains.map(({ id, title }, index) => (
              <label class="pick" key={id}>
                <input type="radio" name="statement" value={id} checked={index === 0} /> {title}
              </label>
            ))}
          </fieldset>
          <div class="traces">
            {chains.map((chain) => (
              <Trace chain={chain} marks={marks} key={chain.id} />
            ))}
          </div>
          <Controls />
        </form>
      </source-tracer>
      <details>
        <summary>Show this as a table</summary>
        <ChainTable chains={chains} marks={marks} />
      </details>
      <p class="ap soft">
        <span class="lines">
          A solid line is proved inside our five articles, a dashed one by a text outside them, a
          dotted one not at all.
        </span>{' '}
        AP’s story is known to us from copies on other sites; DCNF may have read an earlier version
        of it.
      </p>
    </figure>
  );
}

function Trace({ chain, marks }: { chain: Chain; marks: Marks }) {
  const [speaker, carrier, outlet] = chain.stations;
  const [first, last] = chain.steps;
  return (
    <section class="trace" data-at="2" data-answer={changedAt(chain)} aria-label={chain.title}>
      <ol>
        <Hand station={speaker} marks={marks} number={0} next={first} />
        <Hand station={carrier} marks={marks} number={1} step={first} next={last} />
        <Hand station={outlet} marks={marks} number={2} step={last} />
      </ol>
    </section>
  );
}

/** A station, what happened on the step to it, and the line of the step away from it. */
function Hand(props: { station: Station; marks: Marks; number: number; step?: Step; next?: Step }) {
  const { station, marks, number, step, next } = props;
  return (
    <li data-line={next && lineOf(next)}>
      {next && (
        <p class="rail ap" aria-hidden="true">
          Step {number + 1}
          <span>{kindsOf(next)}</span>
        </p>
      )}
      <p class="who ap">
        <span class="src" data-s={station.hand && marks[station.hand]}>
          {station.who}
        </span>
      </p>
      <p class="text">
        <Wording station={station} marks={marks} />
      </p>
      {step && (
        <div class="what ap">
          <p>
            <b>{resultOf(step)}.</b> <span>{step.what}</span>
          </p>
          <p class="soft">{proofOf(step)}</p>
        </div>
      )}
    </li>
  );
}

/** What a station says, with quotations in their source's mark and the changing words marked. */
export function Wording({ station, marks }: { station: Station; marks: Marks }) {
  return passagesOf(station.text).map(({ quoted, runs }, place) => {
    const words = runs.map(({ text, marked }) => (marked ? <mark key={text}>{text}</mark> : text));
    return quoted ? (
      <q data-s={station.source && marks[station.source]} data-source={station.source} key={place}>
        {words}
      </q>
    ) : (
      words
    );
  });
}

export const GUESSES = [
  ['1', 'On step 1'],
  ['2', 'On step 2'],
  ['0', 'Nowhere'],
] as const;

/** Shown only where scripts run. */
function Controls() {
  return (
    <div class="steps ap">
      <fieldset>
        <legend>Your guess: where did it change?</legend>
        {GUESSES.map(([value, words]) => (
          <label class="pick" key={value}>
            <input type="radio" name="guess" value={value} /> {words}
          </label>
        ))}
      </fieldset>
      <button class="btn" type="button">
        Show step 1
      </button>
      <p class="say" role="status" />
    </div>
  );
}
