import { seedOf } from '../../shuffle.ts';
import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import { inOrder } from '../presented.ts';
import type { Ordering } from './schema.ts';
import { startOrder } from './score.ts';

/** The right place in words; an ordering has eight items at most. */
const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** What is said here, and what verdicts are called. */
export const words = {
  empty: 'Move at least one item first.',
  moved: '{}: moved to place {} of {}.',
  sum: '{} of {} pairs stand in the right order.{}',
  up: ' Move {} up by {}, and the order is right.',
  down: ' Move {} down by {}, and the order is right.',
  hit: 'In its place',
  near: 'One place off',
  no: 'Out of place',
};

export const instruction = (question: Ordering) => `put in order, ${question.from} first`;

export function view({ question, context }: { question: Ordering; context: ViewContext }) {
  const ids = question.items.map(({ id }) => id);
  const start = inOrder(question.items, startOrder(ids, seedOf(question.id)));
  return (
    <>
      {context.paper && <p class="ap">Number the boxes, from 1.</p>}
      <p class="ap soft end">{question.from}</p>
      <ol class={context.paper ? 'sort boxes' : 'sort'}>
        {start.map(({ id, text }) => (
          <li data-part={id} key={id}>
            <span>{context.rich(text)}</span>
            {context.paper || (
              <span class="row">
                <span class="grip" draggable />
                <Move name={text} by={-1} /> <Move name={text} by={1} />
              </span>
            )}
            <Why context={context}>
              <p class="ap">Belongs {PLACES[ids.indexOf(id)]}.</p>
            </Why>
          </li>
        ))}
      </ol>
      <p class="ap soft end">{question.to}</p>
      <Why context={context} kind="order">
        <p>
          <b>In the right order:</b>
        </p>
        <ol>
          {question.items.map((item) => (
            <li key={item.id}>
              {context.rich(item.text)}: {context.rich(item.shown)}
            </li>
          ))}
        </ol>
      </Why>
    </>
  );
}

function Move({ name, by }: { name: string; by: -1 | 1 }) {
  const direction = by === -1 ? 'up' : 'down';
  return (
    <button
      class="btn quiet"
      type="button"
      data-move={by}
      aria-label={`Move ${direction}: ${name}`}
    >
      <svg class="i" aria-hidden="true">
        <use href={`#${direction}`} />
      </svg>
    </button>
  );
}
