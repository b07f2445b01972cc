import { parseInline, plainText } from '../../../text/inline.ts';
import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import { presented } from '../presented.ts';
import { Axis, at, Ends, shareOf } from './axis.tsx';
import { OnPaper } from './paper.tsx';
import type { Timeline } from './schema.ts';
import { datesOf } from './ticks.ts';
import { inWords } from './words.ts';

type Event = Timeline['events'][number];

/** Stands for an event's date until the learner gives it one. */
const NOT_YET = 'Not placed yet';

/** What is said here, and what verdicts are called. */
export const words = {
  empty: 'Place at least one event first.',
  placed: '{}.',
  sum: '{} of {} events are in place{}{}.',
  'some-near': ', {} near',
  farthest: '; the farthest is {} off',
  hit: 'In place',
  near: 'Near',
  miss: 'Not placed',
  no: 'Too far off',
};

export const instruction = ({ step, from, to }: Timeline) =>
  `place each event at its ${step}, ${inWords(from)} to ${inWords(to)}`;

export function view({ question, context }: { question: Timeline; context: ViewContext }) {
  const events = presented(question.events, context);
  if (context.paper) return <OnPaper question={question} events={events} context={context} />;
  return events.map((event) => (
    <Placed question={question} event={event} context={context} key={event.id} />
  ));
}

/**
 * One event: a list of all dates, which holds the answer, and the same dates as a slider on the
 * axis. The list needs no script, no dragging and no steady hand.
 */
function Placed({
  question,
  event,
  context,
}: {
  question: Timeline;
  event: Event;
  context: ViewContext;
}) {
  const { from, to } = question;
  const dates = datesOf(from, to);
  const id = `${question.id}.${event.id}`;
  const share = shareOf(event.date, question);
  // Words near an end run inwards.
  const anchor = share < 1 / 3 ? 'start' : share > 2 / 3 ? 'end' : 'middle';
  return (
    <div class="dated" data-part={event.id}>
      <label for={id}>{context.rich(event.text)}</label>
      <select name={event.id} aria-label={`Date: ${plainText(parseInline(event.text))}`}>
        <option value="">{NOT_YET}</option>
        {dates.map((date) => (
          <option value={date} key={date}>
            {inWords(date)}
          </option>
        ))}
      </select>
      <div class="track">
        <Axis from={from} to={to} />
        {context.reasons && (
          <svg class="axis right" aria-hidden="true">
            <line x1={at(share)} x2={at(share)} y1="-1.1em" y2="1.1em" />
            <text x={at(share)} y="-1.35em" text-anchor={anchor}>
              {inWords(event.date)}
            </text>
          </svg>
        )}
        {/* Counted like the entries of the list, whose first is no date. */}
        <input
          type="range"
          id={id}
          min={1}
          max={dates.length}
          value={Math.round((dates.length + 1) / 2)}
          aria-valuetext={NOT_YET}
        />
        <Ends from={from} to={to} />
      </div>
      <Why context={context}>
        <p>
          <b>{inWords(event.date)}.</b> {context.rich(event.feedback)}
        </p>
      </Why>
    </div>
  );
}
