import type { ComponentChildren } from 'preact';
import { parseInline, plainText } from '../../../text/inline.ts';
import { markedIds, parseMarked } from '../../../text/marked.ts';
import type { ViewContext } from '../../view-context.ts';
import { Why } from '../../why.tsx';
import { paragraphsOf } from './flags.ts';
import { richSpans } from './rich-spans.tsx';
import type { HotText } from './schema.ts';
import { NOTHING } from './score.ts';

/** What is said here, and what a verdict is called. */
export const words = {
  empty: 'Mark some words, or tick ‘Nothing to mark’, first.',
  marked: '‘{}’, {}.{}',
  unticked: ' ‘Nothing to mark’ is unticked.',
  cleared: 'No words are marked.',
  sum: 'You found {} of {}{}.',
  less: ', less {} too many',
  nothing: 'There is nothing to mark.',
  near: 'Right words, another role',
};

export const instruction = () => 'mark words in the text';

export function view({ question, context }: { question: HotText; context: ViewContext }) {
  const { passage, fictional } = question;
  const { paper, reasons } = context;
  const ids = markedIds(passage);
  return (
    <>
      <Roles question={question} paper={paper} />
      <div>
        {paper || <Chooser question={question} />}
        {fictional && (
          <p class="ap soft">An invented report: its places and people do not exist.</p>
        )}
        <div class="passage">
          {paragraphsOf(passage).map((paragraph) => (
            <p key={paragraph}>
              {richSpans(paragraph, context.rich, (id, words) => (
                <span
                  class="hot"
                  data-in={id}
                  data-r={paper && reasons ? placeOf(question, id) : undefined}
                >
                  <u>{words}</u>
                  {paper || <span class="vh" data-own={id} />}
                </span>
              ))}
            </p>
          ))}
        </div>
      </div>
      {paper || <Held question={question} ids={ids} />}
      <label class="pick">
        <input type="checkbox" name={NOTHING} value="yes" /> <span>Nothing to mark</span>
      </label>
      {paper && !reasons && <Lines question={question} ids={ids} />}
      {ids.map((id, at) => (
        <Reason question={question} id={id} at={at} context={context} key={id} />
      ))}
    </>
  );
}

/** A role under its own line: the pattern tells roles apart where colour cannot. */
function Role({ at, children }: { at: number; children: ComponentChildren }) {
  return (
    <span data-r={at + 1}>
      <u>{children}</u>
    </span>
  );
}

/** What the roles mean; on paper also those that need no explanation. */
function Roles({ question: { roles }, paper }: { question: HotText; paper: boolean }) {
  const listed = roles.map((role, at) => ({ ...role, at })).filter(({ about }) => paper || about);
  if (listed.length === 0) return null;
  return (
    <ul class="plain meanings ap">
      {listed.map(({ id, text, about, at }) => (
        <li key={id}>
          <Role at={at}>{text}</Role>
          {about && `: ${about}`}
        </li>
      ))}
    </ul>
  );
}

/** What a press marks words as. With one role there is nothing to choose. */
function Chooser({ question: { roles } }: { question: HotText }) {
  if (roles.length === 1) return null;
  return (
    <>
      <p class="ap soft keys">
        With a keyboard: Tab to the words, then 1 to {roles.length} marks them and 0 takes the mark
        away.
      </p>
      <div class="roles" role="radiogroup" aria-label="Mark as">
        <b aria-hidden="true">Mark as</b>
        {roles.map(({ id, text }, at) => (
          <label class="pick" key={id}>
            <input type="radio" name="$role" value={at + 1} checked={at === 0} />
            <span>
              <Role at={at}>{text}</Role> <small aria-hidden="true">{at + 1}</small>
            </span>
          </label>
        ))}
        <label class="pick">
          <input type="radio" name="$role" value={0} />
          <span>
            No mark <small aria-hidden="true">0</small>
          </span>
        </label>
      </div>
    </>
  );
}

/**
 * Holds the answer: one hidden select for each span, so that only roles that exist fit in. Label
 * and entry together are what is said when a mark changes.
 */
function Held({ question: { passage, roles }, ids }: { question: HotText; ids: string[] }) {
  return (
    <fieldset hidden disabled>
      {ids.map((id) => (
        <select name={id} aria-label={short(wordsOf(passage, id))} key={id}>
          <option value="">no mark</option>
          {roles.map((role) => (
            <option value={role.id} key={role.id}>
              your mark: {role.text}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  );
}

/** On a worksheet: a line to write the role on for each number in the text. */
function Lines({ question: { roles }, ids }: { question: HotText; ids: string[] }) {
  if (roles.length === 1) return <p class="ap">Circle the numbers of what you mark.</p>;
  return (
    <>
      <p class="ap">Write a role on the line of its number, or leave the line empty.</p>
      <ol class="numbers">
        {ids.map((id) => (
          <li key={id}>
            <span class="line" />
          </li>
        ))}
      </ol>
    </>
  );
}

function Reason(props: { question: HotText; id: string; at: number; context: ViewContext }) {
  const { question, id, at, context } = props;
  const place = placeOf(question, id);
  const words = wordsOf(question.passage, id);
  return (
    <Why context={context} kind="opt" part={id}>
      <p>
        <b>
          {context.paper && `${at + 1} `}‘{words.length > LONG ? short(words) : context.rich(words)}
          ’: {place > 0 ? <Role at={place - 1}>{question.roles[place - 1]?.text}</Role> : 'no mark'}
          {context.paper || <span data-own={id} />}.
        </b>{' '}
        {context.rich(question.spans.find((span) => span.id === id)?.feedback ?? '')}
      </p>
    </Why>
  );
}

/** Place of a span's role in the list of roles, from 1; 0 for a lure. */
export function placeOf({ roles, spans }: HotText, id: string): number {
  const role = spans.find((span) => span.id === id)?.role;
  return roles.findIndex((each) => each.id === role) + 1;
}

/** A span of more characters is named by how it begins. */
const LONG = 48;

/** Words to name a span by, without markup. */
function short(words: string): string {
  const plain = plainText(parseInline(words)).replaceAll(/[“”]/gu, '');
  return plain.length > LONG ? plain.replace(/^(.{30}\S*) .*/u, '$1 …') : plain;
}

const wordsOf = (passage: string, id: string) =>
  parseMarked(passage).find((stretch) => stretch.id === id)?.text ?? '';
