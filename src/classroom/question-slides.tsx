/** A question as slides: predict, reveal, discuss, each step a key press. */
import type { ComponentChildren } from 'preact';
import type { Question } from '../quiz/question.ts';
import { type Answer, slideOf } from '../quiz/slides.tsx';
import { Citations } from '../quiz/slip.tsx';
import type { Citation, ViewContext } from '../quiz/view-context.ts';
import { headingSize, LETTERS, linesOf, POLLED, type Slide, TOLD } from './slide.ts';

interface QuestionProps {
  question: Question;
  context: ViewContext;
  citations: readonly Citation[];
  section: number;
  /** Guessed before the lesson, or asked within it. */
  guess: boolean;
}

/** One slide where a room can vote; else one for each page of the question. */
export function questionSlides(props: QuestionProps): Slide[] {
  const { question, context, section } = props;
  const { id, prompt } = question;
  const { answers, pages = [null], after } = slideOf(question, context);
  const common = { kind: 'question', section, title: prompt } as const;
  const end = <Reasons {...props} after={after} />;
  if (answers) {
    const room = roomOf([prompt, question.explanation, ...answers.map(({ text }) => text)]);
    const body = (
      <div class="poll" data-room={room}>
        <Phases first={props.guess ? 'Predict' : 'Question'} vote />
        <Prompt question={question} context={context} />
        <Answers answers={answers} context={context} />
        {end}
      </div>
    );
    return [
      { ...common, id: `q-${id}`, stages: POLLED, answers: answers.map(({ id }) => id), body },
    ];
  }
  return pages.map((page, at) => {
    const last = at === pages.length - 1;
    return {
      ...common,
      id: at === 0 ? `q-${id}` : `q-${id}-${at + 1}`,
      // The prompt is known by the second page.
      stages: [...(at === 0 ? ['ask'] : []), ...(last ? TOLD.slice(1) : ['answers', 'key'])],
      answers: [],
      body: (
        <>
          <Phases first={props.guess ? 'Predict' : 'Question'} />
          <Prompt question={question} context={context} small={at > 0} />
          <div class="page-of" data-from="answers" hidden>
            {page}
          </div>
          {last && end}
        </>
      ),
    };
  });
}

/** How large a question may be set: what takes few lines is read from the back row. */
function roomOf(texts: readonly string[]): 'much' | 'some' | undefined {
  const lines = texts.reduce((sum, text) => sum + linesOf(text, 50), 0) + texts.length;
  return lines <= 11 ? 'much' : lines <= 14 ? 'some' : undefined;
}

/** Where the class is in a question. */
function Phases({ first, vote = false }: { first: string; vote?: boolean }) {
  const phases: [string, string, string][] = vote
    ? [
        [first, '', 'hands'],
        ['The room’s answers', 'hands', 'again'],
        ['Talk in pairs, then vote again', 'again', 'both'],
        ['Both votes', 'both', 'key'],
      ]
    : [[first, '', 'key']];
  return (
    <p class="phase ap soft">
      {[...phases, ['Reveal', 'key', 'reason'], ['Discuss', 'reason', '']].map(
        ([words, from, until]) => (
          <span
            data-from={from || undefined}
            data-until={until || undefined}
            hidden={from !== ''}
            key={words}
          >
            {words}
          </span>
        ),
      )}
    </p>
  );
}

function Prompt({
  question,
  context,
  small = false,
}: {
  question: Question;
  context: ViewContext;
  small?: boolean;
}) {
  return (
    <h2 data-size={small ? 4 : headingSize(question.prompt)}>{context.rich(question.prompt)}</h2>
  );
}

function Answers({ answers, context }: { answers: readonly Answer[]; context: ViewContext }) {
  return (
    <ol class="bars" data-from="answers" hidden>
      {answers.map(({ id, text, right }, at) => (
        <li data-answer={id} data-right={right ? '' : undefined} key={id}>
          <b aria-hidden="true">{LETTERS[at]}</b>
          <span class="t">
            <span>{context.rich(text)}</span>
            {right && (
              <span class="v" data-v="hit" data-from="key" hidden>
                <svg class="i" aria-hidden="true">
                  <use href="#hit" />
                </svg>
                Right
              </span>
            )}
          </span>
          {/* The script fills in what the room answered. */}
          <span class="hands" data-from="hands" hidden>
            <svg aria-hidden="true" data-round="1">
              <rect height="100%" />
            </svg>
            <svg aria-hidden="true" data-round="2" data-from="both" hidden>
              <rect height="100%" />
            </svg>
            <span class="n" />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** One reason, then where the evidence stands. */
function Reasons({
  question,
  context,
  citations,
  after,
}: QuestionProps & { after: ComponentChildren }) {
  return (
    <div class="why" data-from="key" hidden>
      {after}
      <p data-from="reason" hidden>
        {context.rich(question.explanation)}
      </p>
      <p class="cites" data-from="evidence" hidden>
        <Citations citations={citations} />
      </p>
    </div>
  );
}
