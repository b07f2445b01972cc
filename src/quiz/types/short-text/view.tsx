import type { ComponentChildren } from 'preact';
import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import { TextBox } from '../text-box.tsx';
import { MOST_TYPED, type ShortText } from './schema.ts';

/** What is said here, and what verdicts are called. */
export const words = {
  empty: 'Write an answer first.',
  accepted: 'Accepted as ‘{}’.',
  read: 'Read as ‘{}’.',
  hit: 'Right',
  near: 'Partly right',
  no: 'Not right',
};

export const instruction = () => 'write a few words';

export function view({ question, context }: { question: ShortText; context: ViewContext }) {
  const { accept, known, otherwise } = question;
  // On paper there is no control that a label could name.
  const Field = context.paper ? 'p' : 'label';
  return (
    <>
      <Field class="words">
        <span class="ap">Your answer</span>
        {context.paper ? <span class="line" /> : <TextBox name="text" most={MOST_TYPED} />}
      </Field>
      {accept.map(({ text, feedback }, place) => (
        <Reason part={`a${place}`} verdict="Right" text={text} context={context} key={text}>
          {feedback === undefined ? ' counts too.' : <>: {context.rich(feedback)}</>}
        </Reason>
      ))}
      {known.map(({ text, feedback, credit }, place) => (
        <Reason
          part={`k${place}`}
          verdict={credit > 0 ? 'Partly right' : 'Not right'}
          text={text}
          context={context}
          key={text}
        >
          : {context.rich(feedback)}
        </Reason>
      ))}
      <Reason part="otherwise" verdict="Not right" text="Another answer" context={context}>
        : {context.rich(otherwise)}
      </Reason>
    </>
  );
}

/** What an answer is worth, and why. */
function Reason({
  part,
  verdict,
  text,
  context,
  children,
}: {
  part: string;
  verdict: string;
  text: string;
  context: ViewContext;
  children: ComponentChildren;
}) {
  return (
    <Why context={context} kind="opt" part={part}>
      <p class="v key">{verdict}</p>
      <p>
        <b>{text}</b>
        {children}
      </p>
    </Why>
  );
}
