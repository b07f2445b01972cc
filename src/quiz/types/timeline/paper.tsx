import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import { Axis, at, Ends, shareOf } from './axis.tsx';
import type { Timeline } from './schema.ts';
import { inWords } from './words.ts';

type Event = Timeline['events'][number];

/**
 * On paper each event has a letter, to be written over one axis; a key has them there.
 *
 * @param events as presented, which gives the letters
 */
export function OnPaper({
  question,
  events,
  context,
}: {
  question: Timeline;
  events: readonly Event[];
  context: ViewContext;
}) {
  const lettered = events.map((event, place) => ({ ...event, letter: 'ABCDEF'[place] }));
  const inOrder = lettered.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  return (
    <>
      <ol class="letters" type="A">
        {events.map(({ id, text }) => (
          <li key={id}>{context.rich(text)}</li>
        ))}
      </ol>
      <p class="ap">Write each letter over the line, at its {question.step}.</p>
      <div class="sheet">
        <Axis from={question.from} to={question.to} paper>
          {context.reasons &&
            inOrder.map((event) => (
              <text
                class="key"
                x={at(shareOf(event.date, question))}
                y="-.8em"
                text-anchor="middle"
                key={event.id}
              >
                {event.letter}
              </text>
            ))}
        </Axis>
        <Ends from={question.from} to={question.to} />
      </div>
      <Why context={context} kind="order">
        <p>
          <b>In the right order:</b>
        </p>
        <ol>
          {inOrder.map(({ id, letter, date, text, feedback }) => (
            <li key={id}>
              <b>
                {inWords(date)}, {letter}.
              </b>{' '}
              {context.rich(text)}. {context.rich(feedback)}
            </li>
          ))}
        </ol>
      </Why>
    </>
  );
}
