import type { ViewContext } from '../../view-context.ts';
import type { Numeric } from './schema.ts';

export const instruction = () => 'write a number';

export function view({ question, context }: { question: Numeric; context: ViewContext }) {
  return (
    <>
      <p class="row fill">
        <label>
          <span class="ap">Your number</span>{' '}
          <input type="text" name="number" inputMode="decimal" autocomplete="off" maxLength={40} />{' '}
          {question.suffix}
        </label>
        {question.units !== undefined && (
          <label class="row">
            <span class="ap">Unit</span>
            <select name="unit">
              <option value="">Choose</option>
              {question.units.map((unit) => (
                <option value={unit.id} key={unit.id}>
                  {unit.text}
                </option>
              ))}
            </select>
          </label>
        )}
      </p>
      {question.answers.map((answer, place) => (
        <div class="why opt" data-part={`a${place}`} key={answer.value}>
          <p>
            <b>{shown(answer.value)}</b>
            {answer.tolerance > 0 && ` ± ${shown(answer.tolerance)}`}:{' '}
            {context.rich(answer.feedback)}
          </p>
        </div>
      ))}
      <div class="why opt" data-part="otherwise">
        <p>
          <b>Another number</b>: {context.rich(question.otherwise)}
        </p>
      </div>
    </>
  );
}

const shown = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });
