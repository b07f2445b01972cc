import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
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
  const rows = new Map(question.rows.map((row) => [row.id, row]));
  const choices = new Map(question.choices.map((choice) => [choice.id, choice]));
  const offered = context.order([...choices.keys()]);
  // On paper there is no control that a label could name.
  const Row = context.paper ? 'p' : 'label';
  const slips = context.order([...rows.keys()]).map((id) => {
    const row = rows.get(id);
    return (
      row && (
        <div class="opt match" data-part={id}>
          <Row>
            <span>{context.rich(row.text)}</span>
            {context.paper ? (
              <span class="line" />
            ) : (
              <select name={id}>
                <option value="">Choose</option>
                {offered.map((choice) => (
                  <option value={choice} key={choice}>
                    {choices.get(choice)?.text}
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
      )
    );
  });
  return (
    <>
      <p class="bank ap">
        Choose from:{' '}
        {context.paper
          ? offered.map((choice) => choices.get(choice)?.text).join(' · ')
          : offered.map((choice) => [
              <span draggable data-choice={choice} key={choice}>
                {choices.get(choice)?.text}
              </span>,
              ' ',
            ])}
      </p>
      {slips}
    </>
  );
}
