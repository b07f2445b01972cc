import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import type { ExtendedText } from './schema.ts';

type Props = { question: ExtendedText; context: ViewContext };

/** What is said here. */
export const words = {
  empty: 'Write a few words first.',
  compare: 'Compare it with the model answers, then rate it.',
};

export const instruction = () => 'write your own text, then compare it';

/** Words that fit on a line: of handwriting on paper, and of the box on a phone. */
const A_LINE = 7;

export function view({ question, context }: Props) {
  const { from, to } = question.words;
  const lines = Math.ceil(to / A_LINE) + 1;
  const about = `About ${from} to ${to} words`;
  if (context.paper) {
    return (
      <div class="own">
        <p class="ap soft">{about}</p>
        {/* Nobody writes on an answer key. */}
        {context.reasons ||
          Array.from({ length: lines }, (_, at) => <span class="line" key={at} />)}
      </div>
    );
  }
  const advice = `words-${question.id}`;
  return (
    <div class="own">
      <label>
        <span class="ap">Your text</span>
        <textarea name="text" rows={lines} maxLength={4000} aria-describedby={advice} />
      </label>
      <p class="ap soft" id={advice}>
        {about}
        <span class="count" />
      </p>
    </div>
  );
}

export function after({ question, context }: Props) {
  const { models } = question;
  return (
    <>
      {models.map(({ text, note }, at) => (
        <Why context={context} kind="model" key={text}>
          <p class="ap">
            <b>{models.length > 1 ? `Model answer ${at + 1}` : 'A model answer'}</b>
          </p>
          <p class="text">{context.rich(text)}</p>
          <p>{context.rich(note)}</p>
        </Why>
      ))}
      {context.paper ? (
        <Table question={question} context={context} />
      ) : (
        <Rating question={question} context={context} />
      )}
    </>
  );
}

/** The rubric to rate by. It stands outside the answer, which is locked by then. */
function Rating({ question, context }: Props) {
  return (
    <>
      <p class="ap">
        <b>Now rate your own text.</b> Choose what you see in it.
      </p>
      {question.rubric.map(({ id, text, levels }) => (
        <fieldset class="rate" key={id}>
          <legend>{context.rich(text)}</legend>
          {levels.map((level, at) => (
            <label class="pick" key={level}>
              <input type="radio" name={`$rate-${id}`} value={at} />
              <span>{context.rich(level)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}

/** The rubric on an answer key: a row for each criterion, its levels from least to most. */
function Table({ question, context }: Props) {
  const most = Math.max(...question.rubric.map(({ levels }) => levels.length));
  return (
    <table class="rubric">
      <thead>
        <tr>
          <th scope="col">Look at</th>
          <th scope="col" colSpan={most}>
            What you see in the text, from least to most
          </th>
        </tr>
      </thead>
      <tbody>
        {question.rubric.map(({ id, text, levels }) => (
          <tr key={id}>
            <th scope="row">{context.rich(text)}</th>
            {levels.map((level, at) => (
              <td colSpan={at === levels.length - 1 ? most - at : 1} key={level}>
                {context.rich(level)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
