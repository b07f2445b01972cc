import { markedIds, parseMarked, unmarked } from '../../../text/marked.ts';
import { evenPagesOf, linesOf, sentencesOf } from '../../../text/pages.ts';
import {
  type Height,
  itemLines,
  LETTERS,
  type QuestionPage,
  shareBelow,
  stacked,
} from '../../question-page.ts';
import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { Blank, Stack } from '../stack.tsx';
import type { Cloze } from './schema.ts';
import { type Shown, shownGaps, TAIL } from './view.tsx';

/** Room for a gap with its number, in characters, and a line of gaps beside one of text. */
const GAP = { characters: 14, height: 1.2 };

/** A few sentences a slide, with what their gaps may take. */
export function slide({ question, context }: { question: Cloze; context: ViewContext }) {
  const gaps = shownGaps(question, context);
  const gapsIn = (text: string) => gaps.filter(({ id }) => markedIds(text).includes(id));
  const heightOf =
    (text: string): Height =>
    (line) => {
      const held = gapsIn(text);
      const characters = held.reduce(
        (sum, gap) => sum + Math.max(GAP.characters, longest(gap) + 3),
        unmarked(text).length,
      );
      const banks = held.map((gap) => itemLines(linesOf(bankOf(gap), line - 3)));
      return (characters / line) * GAP.height + banks.reduce((sum, lines) => sum + lines, 0);
    };
  // The last line may be nearly empty.
  const around: Height = () => 1.2;
  const share = shareBelow(question.prompt);
  const pages = evenPagesOf(
    sentencesOf(question.text),
    (text) => share(heightOf(text), [unmarked(text), ...gapsIn(text).map(bankOf)].join(' ')),
    1 - share(around),
  );
  return {
    pages: pages.map((sentences): QuestionPage => {
      const text = sentences.join(' ');
      const task = <Filled text={text} gaps={gaps} context={context} />;
      const height = stacked(around, ...sentences.map(heightOf));
      if (gapsIn(text).length === 0) return { holds: 'task', height, body: task };
      return {
        height,
        body: (
          <>
            <Stack
              task={task}
              right={<Filled text={text} gaps={gaps} context={context} filled />}
            />
            <Banks gaps={gapsIn(text)} />
          </>
        ),
      };
    }),
  } satisfies QuestionSlide;
}

/** Whichever choice is right, it has room. */
const longest = ({ choices, right }: Shown) =>
  Math.max(...(choices.length > 0 ? choices.map(({ text }) => text.length) : [right.length]));

const bankOf = ({ choices, others }: Shown) =>
  choices.length > 0
    ? choices.map(({ text }) => `A ${text}`).join(' ')
    : `Counts too: ${others.join(' · ')}`;

interface FilledProps {
  text: string;
  gaps: readonly Shown[];
  context: ViewContext;
  filled?: boolean;
}

/** The text, its gaps with their numbers. */
function Filled({ text, gaps, context, filled = false }: FilledProps) {
  const stretches = parseMarked(text);
  return (
    <p class="cloze">
      {stretches.map(({ text: words, id }, at) => {
        const number = gaps.findIndex((gap) => gap.id === id) + 1;
        if (number === 0) return context.rich(at > 0 ? words.replace(TAIL, '') : words);
        return (
          <span class="gap" data-in={id} key={id}>
            <span class="n">{number}</span>
            {filled ? <b>{gaps[number - 1]?.right}</b> : <Blank />}
            {TAIL.exec(stretches[at + 1]?.text ?? '')?.[0]}
          </span>
        );
      })}
    </p>
  );
}

/** What each gap may take; what is written by hand shows with the key what counts too. */
function Banks({ gaps }: { gaps: readonly Shown[] }) {
  return (
    <ul class="banks">
      {gaps.map(({ id, name, choices, others }) => (
        <li key={id}>
          <span class="n">{name.replace(/\D/gu, '')}</span>
          {choices.length > 0 ? (
            <span class="bank">
              {choices.map((choice, at) => (
                <span key={choice.id}>
                  <b>{LETTERS[at]}</b> {choice.text}
                </span>
              ))}
            </span>
          ) : (
            <span>
              <span data-until="key">in your own words</span>
              <span data-from="key" hidden>
                {others.length > 0 ? `counts too: ${others.join(' · ')}` : 'nothing else counts'}
              </span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
