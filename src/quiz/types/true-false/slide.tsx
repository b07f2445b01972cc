import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { choiceAnswers } from '../choice-answers.ts';
import type { TrueFalse } from './schema.ts';

/** The room votes on the verdict; the right reason comes with the key. */
export function slide({ question, context }: { question: TrueFalse; context: ViewContext }) {
  const { answer, reasons } = question;
  const because = choiceAnswers(reasons ?? [], context).find(({ right }) => right);
  return {
    answers: [
      { id: 'true', text: 'Yes, this is so', right: answer },
      { id: 'false', text: 'No, this is not so', right: !answer },
    ],
    ...(because && {
      after: (
        <p>
          <b>Because:</b> {context.rich(because.text)}
        </p>
      ),
    }),
  } satisfies QuestionSlide;
}
