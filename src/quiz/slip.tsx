/** A question on paper: the frame that all types share. */
import { points } from './points.ts';
import type { Question } from './question.ts';
import type { Citation, ViewContext } from './view-context.ts';
import { viewOf } from './views.tsx';

/** Bands of certainty, in words; the shares are those of certainty-based marking (Gardner-Medwin). */
const SURE = [
  ['no-idea', 'No idea'],
  ['guess', 'Guessing'],
  ['fairly', 'Fairly sure'],
  ['certain', 'Certain'],
] as const;

export interface SlipProps {
  question: Question;
  context: ViewContext;
  /** Place in its quiz, from 1, and how many there are; absent for a question that stands alone. */
  place?: { number: number; of: number };
  certainty: boolean;
  citations: readonly Citation[];
  /** Section that teaches it. */
  section?: { href: string; title: string };
  /** Id of the next question's slip on the page. */
  next?: string;
}

/** A form that is complete without a script: prompt, answers, and the reasons in a `details`. */
export function Slip({ question, context, place, certainty, citations, section, next }: SlipProps) {
  const { instruction, view: View } = viewOf(question);
  return (
    <form class="slip" method="dialog" autocomplete="off">
      <fieldset>
        <legend>
          <small>
            {place ? `Question ${place.number} of ${place.of}` : 'Question'} ·{' '}
            {instruction(question)}
          </small>
          {context.rich(question.prompt)}
        </legend>
        <fieldset class="answer-here" role="none">
          <View question={question} context={context} />
          {certainty && <Sure />}
        </fieldset>
        {question.hints.length > 0 && <Hints hints={question.hints} context={context} />}
        <div class="news">
          <div class="result" tabIndex={-1} />
          <p class="say ap soft" role="status" />
        </div>
        <div class="row act">
          <button class="btn" type="submit" data-do="check">
            Check answer
          </button>
          <button class="btn" type="button" data-do="again">
            Try again
          </button>
          {question.hints.length > 0 && (
            <button class="btn quiet" type="button" data-do="hint">
              Hint
            </button>
          )}
          {next !== undefined && (
            <a class="btn quiet" href={`#${next}`} data-do="next">
              Next question
            </a>
          )}
        </div>
        <details class="reasons">
          <summary>The answer and the reasons</summary>
          <p>{context.rich(question.explanation)}</p>
          <p class="cites">
            <Citations citations={citations} />
          </p>
          {section && (
            <p class="ap">
              Taught under <a href={section.href}>{section.title}</a>
            </p>
          )}
        </details>
      </fieldset>
    </form>
  );
}

function Sure() {
  return (
    <fieldset class="sure">
      <legend>How sure are you?</legend>
      {SURE.map(([value, words]) => (
        <label class="pick" key={value}>
          <input type="radio" name="sure" value={value} /> {words}
        </label>
      ))}
    </fieldset>
  );
}

function Hints({ hints, context }: { hints: readonly string[]; context: ViewContext }) {
  return (
    <ol class="hints ap">
      {hints.map((hint) => (
        <li key={hint}>
          <b>Hint:</b> {context.rich(hint)}
        </li>
      ))}
    </ol>
  );
}

/** References, each a link to the place in the source. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  return citations.map(({ mark, label, places, href }) => (
    <a class="cite" data-s={mark} href={href} key={href}>
      <b>{label}</b> <span>{places.replaceAll('¶ ', '¶\u00a0')}</span>
    </a>
  ));
}

/** '3½ of 5 points', for places that sum up. */
export const outOf = (earned: number, possible: number) =>
  `${points(earned)} of ${possible} points`;
