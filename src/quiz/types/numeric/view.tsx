import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import type { Numeric } from './schema.ts';

/** What is said here, and what verdicts are called. */
export const words = {
  empty: 'Write a number first.',
  unread: 'That could not be read as one number. Write it in digits, such as 1,500.',
  'two-readings': 'Do you mean {} or {}? Write it without a separator.',
  unit: 'Choose a unit too.',
  sum: 'Read as {}.',
  hit: 'Right',
  near: 'Close',
  no: 'Not right',
};

export const instruction = () => 'write a number';

export function view({ question, context }: { question: Numeric; context: ViewContext }) {
  // On paper there is no control that a label could name.
  const Field = context.paper ? 'span' : 'label';
  return (
    <>
      <p class="row fill">
        <Field>
          <span class="ap">Your number</span>{' '}
          {context.paper ? (
            <span class="line" />
          ) : (
            <input type="text" name="text" inputMode="decimal" autocomplete="off" maxLength={40} />
          )}{' '}
          {question.suffix}
        </Field>
        {question.units !== undefined && (
          <Field class="row">
            <span class="ap">Unit</span>
            {context.paper ? (
              question.units.map((unit) => unit.text).join(' · ')
            ) : (
              <select name="unit">
                <option value="">Choose</option>
                {question.units.map((unit) => (
                  <option value={unit.id} key={unit.id}>
                    {unit.text}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </p>
      {question.answers.map((answer, place) => (
        <Why context={context} kind="opt" part={`a${place}`} key={answer.value}>
          <p>
            <b>{shown(answer.value)}</b>
            {answer.tolerance > 0 && ` ± ${shown(answer.tolerance)}`}:{' '}
            {context.rich(answer.feedback)}
          </p>
        </Why>
      ))}
      <Why context={context} kind="opt" part="otherwise">
        <p>
          <b>Another number</b>: {context.rich(question.otherwise)}
        </p>
      </Why>
    </>
  );
}

/** A number as the page writes it. */
export const shown = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
