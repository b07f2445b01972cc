import type { ViewContext } from '../../view-context.ts';
import { Choices } from '../choices.tsx';
import type { TrueFalse } from './schema.ts';

/** What is said here. The sum is named by what verdict and reason are worth. */
export const words = {
  empty: 'Choose ‘Yes’ or ‘No’ first.',
  reason: 'Choose a reason too.',
  'sum-0-0': 'Neither the verdict nor the reason is right yet.',
  'sum-0-1': 'The reason counts only with the right verdict.',
  'sum-1-0': 'The verdict is right (½), the reason is not.',
  'sum-1-1': 'The verdict (½) and the reason (½) are right.',
};

export const instruction = ({ reasons }: TrueFalse) =>
  reasons ? 'judge the statement, and choose the reason' : 'judge the statement';

export function view({ question, context }: { question: TrueFalse; context: ViewContext }) {
  const { answer, feedback, reasons } = question;
  const verdicts = [
    { id: 'true', text: 'Yes, this is so', correct: answer, feedback: feedback.saidTrue },
    { id: 'false', text: 'No, this is not so', correct: !answer, feedback: feedback.saidFalse },
  ];
  return (
    <>
      <fieldset class="tier">
        <legend>Is this so?</legend>
        <Choices options={verdicts} input="radio" name="verdict" fixed context={context} />
      </fieldset>
      {reasons && (
        <fieldset class="tier">
          <legend>Because …</legend>
          <Choices options={reasons} input="radio" name="reason" context={context} />
        </fieldset>
      )}
    </>
  );
}
