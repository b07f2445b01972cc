import type { ComponentChildren } from 'preact';
import { markedIds, unmarked } from '../../../text/marked.ts';
import { evenPagesOf, linesOf, pagesOf, sentencesOf } from '../../../text/pages.ts';
import {
  HEAD,
  type Height,
  itemLines,
  type QuestionPage,
  shareBelow,
  stacked,
} from '../../question-page.ts';
import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { Stack } from '../stack.tsx';
import { paragraphsOf } from './flags.ts';
import { richSpans } from './rich-spans.tsx';
import type { HotText } from './schema.ts';
import { placeOf } from './view.tsx';

type Props = { question: HotText; context: ViewContext };

/** A line of the passage beside one of other text, and what a number adds to its words. */
const HEIGHT = 1.16;
const NUMBER = 3;
/** Between paragraphs, in lines. */
const GAP = 0.5;

/** A part of the passage a slide: what can be marked has a number, what is to be marked a line. */
export function slide({ question, context }: Props) {
  const { passage, roles, fictional, prompt } = question;
  const around: Height = (line) => {
    const meanings = roles.map(({ text, about }) => itemLines(linesOf(`${text}: ${about}`, line)));
    return meanings.reduce((sum, lines) => sum + lines, fictional ? HEAD + 0.6 : 0.6);
  };
  const lines = (text: string, line: number) =>
    (unmarked(text).length + markedIds(text).length * NUMBER) / line;
  const height =
    (part: string): Height =>
    (line) =>
      Math.ceil(lines(part, line)) * HEIGHT + GAP;
  const share = shareBelow(prompt);
  const meanings = roles.map(({ text, about = '' }) => `${text} ${about}`).join(' ');
  const room = 1 - share(around, meanings);
  // A paragraph that is longer than a slide is parted between sentences.
  const parts = paragraphsOf(passage).flatMap((paragraph) =>
    pagesOf(
      sentencesOf(paragraph),
      (text) => share((line) => lines(text, line) * HEIGHT, unmarked(text)),
      room - share(() => HEIGHT + GAP),
    ).map((sentences) => sentences.join(' ')),
  );
  const ids = markedIds(passage);
  return {
    pages: evenPagesOf(parts, (part) => share(height(part), unmarked(part)), room).map(
      (page): QuestionPage => {
        const own = { question, context, ids, parts: page };
        return {
          height: stacked(around, ...page.map(height)),
          body: (
            <>
              {fictional && (
                <p class="soft">An invented report: its places and people do not exist.</p>
              )}
              <Stack task={<Passage {...own} />} right={<Passage {...own} right />} />
              <Stack task={<Meanings {...own} />} right={<Marks {...own} />} />
            </>
          ),
        };
      },
    ),
  } satisfies QuestionSlide;
}

interface PageProps extends Props {
  /** All ids in the order of the passage, which gives the numbers. */
  ids: readonly string[];
  parts: readonly string[];
}

/** @param right whether it shows what is to be marked, and not what can be */
function Passage({
  question,
  context,
  ids,
  parts,
  right = false,
}: PageProps & { right?: boolean }) {
  return (
    <div class="passage">
      {parts.map((part) => (
        <p key={part}>
          {richSpans(part, context.rich, (id, words) => (
            <Span id={id} at={ids.indexOf(id)} role={right ? placeOf(question, id) : undefined}>
              {words}
            </Span>
          ))}
        </p>
      ))}
    </div>
  );
}

/**
 * Words that can be marked. The number is drawn by the style sheet: inside a quotation it would be
 * none of its words.
 *
 * @param role place of the right role, 0 for none; absent before the key
 */
function Span({
  id,
  at,
  role,
  children,
}: {
  id: string;
  at: number;
  role: number | undefined;
  children: ComponentChildren;
}) {
  return (
    <span class="hot" data-in={id} data-n={at + 1} data-r={role}>
      <u>{children}</u>
    </span>
  );
}

/** What words can be marked as. */
function Meanings({ question: { roles } }: PageProps) {
  return (
    <ul class="roles">
      {roles.map(({ id, text, about }, at) => (
        <li key={id}>
          <Role at={at}>{text}</Role>
          {about && `: ${about}`}
        </li>
      ))}
    </ul>
  );
}

/** The numbers that belong to each role on this page. */
function Marks({ question, ids, parts }: PageProps) {
  const here = parts.flatMap(markedIds);
  return (
    <ul class="roles">
      {question.roles.map(({ id, text }, at) => {
        const marked = here.filter((span) => placeOf(question, span) === at + 1);
        return (
          <li key={id}>
            <Role at={at}>{text}</Role>:{' '}
            <b>{marked.map((span) => ids.indexOf(span) + 1).join(', ') || 'none here'}</b>
          </li>
        );
      })}
    </ul>
  );
}

const Role = ({ at, children }: { at: number; children: ComponentChildren }) => (
  <span data-r={at + 1}>
    <u>{children}</u>
  </span>
);
