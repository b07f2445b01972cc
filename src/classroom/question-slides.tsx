/** A question as slides: predict, reveal, discuss, each step a key press. */
import type { ComponentChildren } from 'preact';
import type { Question } from '../quiz/question.ts';
import type { Height } from '../quiz/question-page.ts';
import { type Answer, slideOf } from '../quiz/slides.tsx';
import { Citations } from '../quiz/slip.tsx';
import type { Citation, ViewContext } from '../quiz/view-context.ts';
import { reasonsHeight, roomOf, sizeOf } from './question-fit.ts';
import { headingSize, LETTERS, POLLED, type Slide } from './slide.ts';

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
  const { answers, pages, after } = slideOf(question, context);
  const common = { kind: 'question', section, title: prompt } as const;
  const first = props.guess ? 'Predict' : 'Question';
  if (answers) {
    const room = roomOf([prompt, question.explanation, ...answers.map(({ text }) => text)]);
    const body = (
      <div class="poll" data-room={room}>
        <Phases first={first} stages={POLLED} />
        <Prompt question={question} context={context} />
        <Answers answers={answers} context={context} />
        <Reasons {...props} after={after} stages={POLLED} />
      </div>
    );
    return [
      { ...common, id: `q-${id}`, stages: POLLED, answers: answers.map(({ id }) => id), body },
    ];
  }
  return pages.map((page, at) => {
    const last = at === pages.length - 1;
    const stages = [
      // The prompt is known by the second page.
      ...(at === 0 ? ['ask'] : []),
      ...(page.holds === 'key' ? [] : ['answers']),
      ...(page.holds === 'task' ? [] : ['key']),
      ...(last ? ['reason', 'evidence'] : []),
    ];
    const from = page.holds === 'key' ? 'key' : 'answers';
    const below: Height = last ? reasonsHeight(props) : () => 0;
    const largest = sizeOf(page.height, below, prompt);
    const stays = largest !== undefined;
    return {
      ...common,
      id: at === 0 ? `q-${id}` : `q-${id}-${at + 1}`,
      stages,
      answers: [],
      body: (
        <>
          <Phases first={first} stages={stages} />
          <Prompt question={question} context={context} small={at > 0} />
          <div
            class="page-of"
            data-room={largest ?? sizeOf(page.height, () => 0, prompt)}
            data-from={from}
            data-until={stays ? undefined : 'reason'}
            hidden={stages[0] !== from}
          >
            {page.body}
          </div>
          {last && <Reasons {...props} after={after} stages={stages} alone={!stays} />}
        </>
      ),
    };
  });
}

/** Where the class is in a question, in the stages of its slide. */
function Phases({ first, stages }: { first: string; stages: readonly string[] }) {
  const told: [string, string, string][] = [
    ['Reveal', 'key', 'reason'],
    ['Discuss', 'reason', ''],
  ];
  const phases: [words: string, from: string, until: string][] = stages.includes('hands')
    ? [
        [first, '', 'hands'],
        ['The room’s answers', 'hands', 'again'],
        ['Talk in pairs, then vote again', 'again', 'both'],
        ['Both votes', 'both', 'key'],
        ...told,
      ]
    : [[first, '', 'key'], ...told];
  const here = phases.filter(([, from]) =>
    from === '' ? stages[0] !== 'key' : stages.includes(from),
  );
  return (
    <p class="phase ap soft">
      {here.map(([words, from, until]) => (
        <span
          data-from={from || undefined}
          data-until={until || undefined}
          hidden={from !== '' && from !== stages[0]}
          key={words}
        >
          {words}
        </span>
      ))}
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
  stages,
  alone = false,
}: QuestionProps & { after: ComponentChildren; stages: readonly string[]; alone?: boolean }) {
  return (
    <div class={alone ? 'why alone' : 'why'} data-from="key" hidden={stages[0] !== 'key'}>
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
