/** The table of claims, its filters, and the key to both. Filters are radio buttons and CSS. */
// biome-ignore-all lint/a11y/noRedundantRoles: browsers drop the implied roles where the style sheet stacks the cells
import type { ComponentChildren } from 'preact';
import { PRESENCE_TEXT, PRESENCES } from '../../evidence/presence.ts';
import { type Cell, type Column, GRADES, type Row, STATES, STATUSES, TOPICS } from './matrix.ts';

export interface MatrixProps {
  rows: readonly Row[];
  columns: readonly Column[];
  /** A source's day in words. */
  dateOf: (date: Column['date']) => string;
  rich: (text: string) => ComponentChildren;
  /** ‘¶ 2, ¶ 5’. */
  placesOf: (paragraphs: readonly string[]) => string;
  hrefOf: (source: string, paragraph: string | undefined) => string;
}

export function Matrix(props: MatrixProps) {
  const { rows, columns, dateOf } = props;
  return (
    <table class="claims" role="table" aria-label="What each of the five articles says">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Question
          </th>
          {columns.map(({ id, mark, label, date }) => (
            <th scope="col" role="columnheader" key={id}>
              <span class="band" data-s={mark}>
                {label} <small>{dateOf(date)}</small>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <ClaimRows row={row} key={row.claim.id} {...props} />
      ))}
    </table>
  );
}

/** A claim: what each report says, and under it what to make of that. */
function ClaimRows({ row: { claim, cells }, ...props }: MatrixProps & { row: Row }) {
  const { sign, name } = STATUSES[claim.status];
  const says = cells.filter(({ state }) => state === 'says').map(({ source }) => source.mark);
  return (
    <tbody
      role="rowgroup"
      id={claim.id}
      data-topic={claim.topic}
      data-status={claim.status}
      data-says={says.join(' ')}
    >
      <tr role="row">
        <th scope="row" role="rowheader">
          <a href={`#${claim.id}`}>{props.rich(claim.question)}</a>
          <small>
            <b aria-hidden="true">{sign}</b> {name}
          </small>
        </th>
        {cells.map((cell) => (
          <CellView cell={cell} key={cell.source.id} {...props} />
        ))}
      </tr>
      <tr role="row">
        <td role="cell" colSpan={cells.length + 1} class="what">
          <b>Grade {claim.grade}.</b> {props.rich(claim.note)}
        </td>
      </tr>
    </tbody>
  );
}

function CellView({ cell, rich, placesOf, hrefOf }: MatrixProps & { cell: Cell }) {
  const { source, state, account } = cell;
  const label = (
    <span class="src" data-s={source.mark}>
      {source.label}
    </span>
  );
  if (!account)
    return (
      <td role="cell">
        {label}
        <span class="gap" data-gap={state}>
          {PRESENCE_TEXT[state]}
        </span>
      </td>
    );
  const { quote, says, attributedTo, places } = account;
  return (
    <td role="cell">
      {label}
      <div>
        {quote !== undefined && (
          <q data-s={source.mark} data-source={source.label}>
            “{quote}”
          </q>
        )}
        <p>{rich(says)}</p>
        <small>
          {attributedTo ?? 'In its own voice'},{' '}
          <a href={hrefOf(source.id, places[0])}>{placesOf(places).replaceAll('¶ ', '¶\u00a0')}</a>
        </small>
      </div>
    </td>
  );
}

/** Choices that hide rows; the style sheet does it, by the ids of these buttons. */
export function Filters({ columns, count }: { columns: readonly Column[]; count: number }) {
  return (
    <form class="filters" autocomplete="off">
      <details>
        <summary>Choose a topic, a kind of match, or a report</summary>
        <Choice name="topic" legend="Topic" all="All topics" of={Object.entries(TOPICS)} />
        <Choice
          name="status"
          legend="How the reports match"
          all="All"
          of={Object.entries(STATUSES).map(([id, { name }]) => [id, name])}
        />
        <Choice
          name="says"
          legend="Answered by"
          all="Any report"
          of={columns.map(({ mark, label }) => [mark, label])}
        />
        <button class="btn quiet" type="reset">
          Show all {count}
        </button>
      </details>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  legend: string;
  all: string;
  of: readonly (readonly [value: string, text: string])[];
}

function Choice({ name, legend, all, of }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {[['all', all] as const, ...of].map(([value, text]) => (
        <label key={value}>
          <input type="radio" name={name} id={`${name}-${value}`} checked={value === 'all'} />{' '}
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** What the signs, grades and gaps of the table mean. */
export function Key() {
  return (
    <>
      <h3>How the reports match</h3>
      <dl class="card">
        {Object.values(STATUSES).map(({ sign, name, means }) => (
          <div key={name}>
            <dt class="ap">
              <b aria-hidden="true">{sign}</b> {name}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <h3>Where a report has no answer</h3>
      <dl class="card">
        {PRESENCES.filter((state) => state !== 'says').map((state) => (
          <div key={state}>
            <dt class="ap">
              <span class="gap" data-gap={state}>
                {PRESENCE_TEXT[state]}
              </span>
            </dt>
            <dd>{STATES[state]}</dd>
          </div>
        ))}
      </dl>
      <h3>What a judgement rests on</h3>
      <dl class="card">
        {Object.entries(GRADES).map(([grade, means]) => (
          <div key={grade}>
            <dt class="ap">Grade {grade}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
