import { markedIds, parseMarked } from '../../../text/marked.ts';
import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import { presented } from '../presented.ts';
import { TextBox } from '../text-box.tsx';
import { type Cloze, type Gap, MOST_TYPED } from './schema.ts';

/** What is said here, and what verdicts are called. */
export const words = {
  empty: 'Fill in at least one gap first.',
  sum: '{} of {} gaps are right.',
  hit: 'Right',
  no: 'Not right',
  miss: 'Left empty',
};

export const instruction = () => 'fill in the gaps';

/** Punctuation behind a gap, which may not begin a line. */
export const TAIL = /^[^\s\p{L}\p{N}“(_]+/u;

/** A gap as it is shown: numbered as it stands in the text, wherever the file lists it. */
export interface Shown {
  id: string;
  name: string;
  /** Choices in the order of presentation; none where it is typed. */
  choices: { id: string; text: string }[];
  /** What belongs here, and what else counts. */
  right: string;
  others: readonly string[];
  feedback: string;
}

function shown(gap: Gap, number: number, context: ViewContext): Shown {
  const key = gap.options?.find(({ correct }) => correct)?.text;
  const [right = '', ...others] = key === undefined ? (gap.accept ?? []) : [key];
  return {
    id: gap.id,
    name: `Gap ${number}`,
    choices: presented(gap.options ?? [], context),
    right,
    others,
    feedback: gap.feedback,
  };
}

/** The gaps in the order of the text. */
export function shownGaps({ text, gaps }: Cloze, context: ViewContext): Shown[] {
  return markedIds(text)
    .flatMap((id) => gaps.find((gap) => gap.id === id) ?? [])
    .map((gap, at) => shown(gap, at + 1, context));
}

export function view({ question, context }: { question: Cloze; context: ViewContext }) {
  const stretches = parseMarked(question.text);
  const gaps = shownGaps(question, context);
  return (
    <>
      <p class="cloze">
        {stretches.map(({ text, id }, at) => {
          const number = gaps.findIndex((gap) => gap.id === id) + 1;
          const gap = gaps[number - 1];
          if (!gap) return context.rich(at > 0 ? text.replace(TAIL, '') : text);
          return (
            <span class="gap" data-in={id} key={id}>
              <small aria-hidden="true">{number}</small>
              <Control gap={gap} paper={context.paper} />
              {TAIL.exec(stretches[at + 1]?.text ?? '')?.[0]}
            </span>
          );
        })}
      </p>
      {gaps
        .filter(({ choices }) => choices.length > 0)
        .map(({ id, name, choices }) => (
          <p class="bank ap" key={id}>
            {name}: {choices.map(({ text }) => text).join(' · ')}
          </p>
        ))}
      {gaps.map(({ id, name, right, others, feedback }) => (
        <Why context={context} kind="opt" part={id} key={id}>
          <p>
            <b>
              {name}: {right}.
            </b>{' '}
            {context.rich(feedback)}
            {others.length > 0 && ` Also counts: ${others.join(' · ')}.`}
          </p>
        </Why>
      ))}
    </>
  );
}

function Control({ gap, paper }: { gap: Shown; paper: boolean }) {
  if (paper) return <span class="line" />;
  if (gap.choices.length === 0) return <TextBox name={gap.id} most={MOST_TYPED} label={gap.name} />;
  return (
    <select name={gap.id} aria-label={gap.name}>
      <option value="">Choose</option>
      {gap.choices.map(({ id, text }) => (
        <option value={id} key={id}>
          {text}
        </option>
      ))}
    </select>
  );
}
