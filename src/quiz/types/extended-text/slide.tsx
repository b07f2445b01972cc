import type { ComponentChildren } from 'preact';
import { evenPagesOf, linesOf, sentencesOf } from '../../../text/pages.ts';
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
import type { ExtendedText } from './schema.ts';

type Props = { question: ExtendedText; context: ViewContext };

/** Everybody writes on paper; then the room compares with the models, and looks at the criteria. */
export function slide({ question, context }: Props) {
  const { from, to } = question.words;
  const task: QuestionPage = {
    holds: 'task',
    height: () => 4,
    body: (
      <>
        <p class="figure">
          {from} to {to} words
        </p>
        <p>Write on paper. Then we compare.</p>
      </>
    ),
  };
  return {
    pages: [task, ...modelPages({ question, context }), ...rubricPages({ question, context })],
  } satisfies QuestionSlide;
}

/** A piece of the key. */
interface Part {
  text: string;
  height: Height;
  show: ComponentChildren;
}

/** The key under a heading, on as many pages as it takes. */
function keyPages(prompt: string, heading: string, parts: readonly Part[]): QuestionPage[] {
  const share = shareBelow(prompt);
  const head: Height = () => HEAD + 1;
  const pages = evenPagesOf(
    parts,
    ({ height, text }) => share(height, text),
    1 - share(head, heading),
  );
  return pages.map((page, at) => ({
    holds: 'key',
    height: stacked(head, ...page.map(({ height }) => height)),
    body: (
      <div class="told" data-from="key">
        <p>
          <b>{heading}</b>
          {at > 0 && ', continued'}
        </p>
        <div>{page.map(({ show }) => show)}</div>
      </div>
    ),
  }));
}

function modelPages({ question: { prompt, models }, context }: Props): QuestionPage[] {
  return models.flatMap(({ text, note }, at) =>
    keyPages(prompt, models.length > 1 ? `Model answer ${at + 1}` : 'A model answer', [
      ...sentencesOf(text).map(
        (words): Part => ({
          text: words,
          height: (line) => words.length / line,
          show: <span>{context.rich(words)} </span>,
        }),
      ),
      // What is said of the text stands under it.
      {
        text: note,
        height: (line) => linesOf(note, line) + 0.4,
        show: <p class="note">{context.rich(note)}</p>,
      },
    ]),
  );
}

/** Each criterion, and what one sees in a text that meets it. */
function rubricPages({ question: { prompt, rubric }, context }: Props): QuestionPage[] {
  return keyPages(
    prompt,
    'What to look at in your text',
    rubric.map(({ id, text, levels }) => {
      const best = levels.at(-1) ?? '';
      return {
        text: `${text} ${best}`,
        height: (line) => itemLines(linesOf(`${text}: ${best}`, line)) + 0.1,
        show: (
          <p data-part={id} key={id}>
            <b>{context.rich(text)}:</b> {context.rich(best)}
          </p>
        ),
      };
    }),
  );
}
