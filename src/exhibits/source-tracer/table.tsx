/** Every chain in one table: a row a statement, a column a hand. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import { StackHead } from '../stack-head.tsx';
import { proofOf, resultOf } from './geometry.ts';
import type { Chain, Station, Step } from './schema.ts';
import { type Marks, Wording } from './view.tsx';

const HEADS = ['Statement', 'Speaker', 'Agency or tweet', 'Outlet', 'What changed'] as const;

/** The roles keep it a table where the style sheet stacks its cells on a narrow screen. */
export function ChainTable({ chains, marks }: { chains: readonly Chain[]; marks: Marks }) {
  return (
    <table class="ap chains stack" role="table">
      <StackHead heads={HEADS} />
      <tbody role="rowgroup">
        {chains.map(({ id, title, stations, steps }) => (
          <tr role="row" key={id}>
            <th scope="row" role="rowheader">
              {title}
            </th>
            {stations.map((station) => (
              <StationCell station={station} marks={marks} key={station.who} />
            ))}
            <td role="cell">
              {steps.map((step, index) => (
                <StepLine step={step} number={index + 1} key={step.what} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StationCell({ station, marks }: { station: Station; marks: Marks }) {
  return (
    <td role="cell">
      <b>{station.who}</b>
      <p>
        <Wording station={station} marks={marks} />
      </p>
    </td>
  );
}

function StepLine({ step, number }: { step: Step; number: number }) {
  const proof = proofOf(step);
  return (
    <p>
      <b>
        Step {number}: {resultOf(step).toLowerCase()}.
      </b>{' '}
      {step.what} {proof && <span class="soft">{proof}.</span>}
    </p>
  );
}
