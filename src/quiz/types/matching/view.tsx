import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import { presented } from '../presented.ts';
import type { Matching } from './schema.ts';

/** What is said here, and what verdicts are called. */
export const words = {
  empty: 'Choose a match for at least one row first.',
  matched: '{}: {}.',
  sum: '{} of {} rows are right.{}',
  swapped: ' Two rows are swapped: {} and {}.',
  hit: 'Right',
  no: 'Not right',
  miss: 'Left empty',
};

export const instruction = () => 'choose a match for each row';

export function view({ question, context }: { question: Matching; context: ViewContext }) {
  const choices = new Map(question.choices.map((choice) => [choice.id, choice]));
  const offered = presented(question.choices, context);
  // On paper there is no control that a label could name.
  const Row = context.paper ? 'p' : 'label';
  const slips = presented(question.rows, context).map((row) => (
    <div class="opt match" data-part={row.id} key={row.id}>
      <Row>
        <span>{context.rich(row.text)}</span>
        {context.paper ? (
          <span class="line" />
        ) : (
          <select name={row.id}>
            <option value="">Choose</option>
            {offered.map(({ id, text }) => (
              <option value={id} key={id}>
                {text}
              </option>
            ))}
          </select>
        )}
      </Row>
      <Why context={context}>
        <p>
          <b>{choices.get(row.answer)?.text}.</b> {context.rich(row.feedback)}
        </p>
      </Why>
    </div>
  ));
  return (
    <>
      <p class="bank ap">
        Choose from:{' '}
        {context.paper
          ? offered.map(({ text }) => text).join(' · ')
          : offered.map(({ id, text }) => [
              <span draggable data-choice={id} key={id}>
                {text}
              </span>,
              ' ',
            ])}
      </p>
      {slips}
    </>
  );
}
