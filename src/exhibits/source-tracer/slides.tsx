/** Slides: a statement each, its two ends first, then station by station; after them the tally. */
import { during } from '../../classroom/parts.tsx';
import { type ExhibitSlide, LETTERS } from '../../classroom/slide.ts';
import { changedAt, findingOf, lineOf, proofOf, resultOf } from './geometry.ts';
import type { Chain, Station, Step } from './schema.ts';
import { GUESSES, type Marks, Wording } from './view.tsx';

interface TracerSlides {
  chains: readonly Chain[];
  marks: Marks;
}

/** The middle station comes with step 1 of the slide, the verdicts on the two steps follow. */
const MIDDLE = 1;
const VERDICTS = [2, 3] as const;

export function slides({ chains, marks }: TracerSlides): ExhibitSlide[] {
  return [
    ...chains.map((chain) => ({
      title: chain.title,
      steps: VERDICTS[1],
      body: <Trace chain={chain} marks={marks} />,
    })),
    {
      title: 'Where did each statement change?',
      steps: 1,
      body: <Tally chains={chains} />,
    },
  ];
}

/** How large the stations' texts may be set, by the longest of them. */
const roomOf = (letters: number) => (letters <= 60 ? 'much' : letters <= 90 ? 'some' : undefined);

function Trace({ chain: { stations, steps }, marks }: { chain: Chain; marks: Marks }) {
  const longest = Math.max(...stations.map(({ text }) => text.length));
  return (
    <div class="trace-slide" data-room={roomOf(longest)}>
      <ol>
        {stations.map((station, at) => (
          <Hand
            station={station}
            marks={marks}
            at={at}
            next={steps[at]}
            key={`${at}${station.who}`}
          />
        ))}
      </ol>
      <p class="guess" {...during(0, VERDICTS[0])}>
        <span>Where did it change?</span>
        {GUESSES.flatMap(([value, words], at) => [
          ' ',
          <span class="ap" key={value}>
            <b>{LETTERS[at]}</b> {words}
          </span>,
        ])}
      </p>
      {steps.map((step, at) => (
        <Verdict step={step} number={at + 1} last={at === steps.length - 1} key={step.what} />
      ))}
    </div>
  );
}

/** A station and the line to the next one, which shows its proof with the verdict. */
function Hand(props: { station: Station; marks: Marks; at: number; next: Step | undefined }) {
  const { station, marks, at, next } = props;
  const told = VERDICTS[at as 0 | 1];
  return (
    <li>
      <p class="src" data-s={station.hand && marks[station.hand]}>
        {station.who}
      </p>
      {next && (
        <p class="ap rail">
          <i {...during(0, told)} />
          <i data-line={lineOf(next)} {...during(told)} />
          Step {at + 1}
          <span data-result={next.result} {...during(told)}>
            : {SHORT[next.result]}
          </span>
        </p>
      )}
      <p class={at === 1 ? 'text keep' : 'text'} {...during(at === 1 ? MIDDLE : 0)}>
        <Wording station={station} marks={marks} />
      </p>
    </li>
  );
}

const SHORT: Readonly<Record<Step['result'], string>> = {
  changed: 'changed',
  same: 'same',
  unchecked: 'unknown',
};

function Verdict({ step, number, last }: { step: Step; number: number; last: boolean }) {
  const told = VERDICTS[number === 1 ? 0 : 1];
  const proof = proofOf(step);
  return (
    <div class="verdict" {...during(told, last ? undefined : VERDICTS[1])}>
      <p>
        <b class="ap">
          Step {number}: {resultOf(step).toLowerCase()}.
        </b>{' '}
        {step.what}
      </p>
      {proof && <p class="ap soft">{proof}.</p>}
    </div>
  );
}

/** Every statement with the step of its change, its kind and its proof, to be ranked by a class. */
function Tally({ chains }: { chains: readonly Chain[] }) {
  return (
    <div class="tally-slide">
      <table>
        <thead class="ap">
          <tr>
            <th scope="col">Statement</th>
            <th scope="col">Change</th>
            <th scope="col">Proof</th>
          </tr>
        </thead>
        <tbody>
          {chains.map((chain) => (
            <tr key={chain.id}>
              <th scope="row">{chain.title}</th>
              <td>
                <span class="keep" {...during(1)}>
                  {changeOf(chain)}
                </span>
              </td>
              <td>
                <span class="keep" {...during(1)}>
                  {proofIn(chain)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="keep" {...during(1)}>
        {findingOf(chains)}
      </p>
    </div>
  );
}

const changed = ({ steps }: Chain) => steps.find(({ result }) => result === 'changed');

/** 'Step 2: certainty, scope', or 'nowhere'. */
function changeOf(chain: Chain): string {
  const step = changed(chain);
  return step?.result === 'changed'
    ? `Step ${changedAt(chain)}: ${step.kinds.join(', ')}`
    : 'Nowhere';
}

function proofIn(chain: Chain): string {
  const step = changed(chain);
  return step ? (lineOf(step) === 'inside' ? 'our copy' : 'outside text') : '';
}
