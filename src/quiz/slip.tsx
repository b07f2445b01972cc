/** A question on paper: the frame that all types share. */
import type { Question } from './question.ts';
import { possibleOf } from './scorers.ts';
import type { Citation, ViewContext } from './view-context.ts';
import { viewOf } from './views.tsx';

/**
 * Bands of certainty with the chance of being right that each stands for: below 67 %, up to 80 % and
 * above are where certainty-based marking makes them the honest choice (Gardner-Medwin; Moodle).
 */
const SURE = [
  ['no-idea', 'No idea', ''],
  ['guess', 'Guessing', 'under 67 %'],
  ['fairly', 'Fairly sure', '67–80 %'],
  ['certain', 'Certain', 'over 80 %'],
] as const;

export interface SlipProps {
  question: Question;
  context: ViewContext;
  /** Place in its quiz, from 1, and how many there are; absent for a question that stands alone. */
  place?: { number: number; of: number };
  certainty: boolean;
  /** Feedback waits for the end of the quiz, so there is nothing to check here. */
  atEnd?: boolean;
  citations: readonly Citation[];
  /** Section that teaches it. */
  section?: { href: string; title: string };
  /** Id of the next question's slip on the page. */
  next?: string;
}

/** A form that is complete without a script: prompt, answers, and the reasons in a `details`. */
export function Slip(props: SlipProps) {
  const { question, context, place, certainty, next, atEnd = false } = props;
  const { instruction, view: View } = viewOf(question);
  const hints = context.paper ? [] : question.hints;
  return (
    <form class={context.paper ? 'slip sheet' : 'slip'} method="dialog" autocomplete="off">
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
          {certainty && possibleOf(question) > 0 && <Sure />}
        </fieldset>
        {hints.length > 0 && <Hints hints={hints} context={context} />}
        {!context.paper && <Act hint={hints.length > 0} check={!atEnd} next={next} />}
        {context.reasons && <Reasons {...props} />}
      </fieldset>
    </form>
  );
}

/** Where the news of an answer appears, and what to press. */
function Act({ hint, check, next }: { hint: boolean; check: boolean; next: string | undefined }) {
  return (
    <>
      <div class="news">
        <div class="result" tabIndex={-1} />
        <p class="say ap soft" role="status" />
      </div>
      <div class="row act">
        {check && (
          <button class="btn" type="submit" data-do="check">
            Check answer
          </button>
        )}
        {check && (
          <button class="btn" type="button" data-do="again">
            Try again
          </button>
        )}
        {hint && (
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
    </>
  );
}

/** The explanation with its evidence: folded on a page, in the open on a key. */
function Reasons({ question, context, citations, section }: SlipProps) {
  const { after: After } = viewOf(question);
  const text = (
    <>
      {After && <After question={question} context={context} />}
      <p>{context.rich(question.explanation)}</p>
      <p class="cites">
        <Citations citations={citations} />
      </p>
      {section && (
        <p class="ap">
          Taught under <a href={section.href}>{section.title}</a>
        </p>
      )}
    </>
  );
  if (context.paper) return <div class="reasons">{text}</div>;
  return (
    <details class="reasons">
      <summary>The answer and the reasons</summary>
      {text}
    </details>
  );
}

function Sure() {
  return (
    <fieldset class="sure">
      <legend>How sure are you?</legend>
      {SURE.map(([value, words, share]) => (
        <label class="pick" key={value}>
          <input type="radio" name="$sure" value={value} />{' '}
          <span>
            {words} <small>{share}</small>
          </span>
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
