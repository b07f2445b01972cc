import { linesOf } from '../../../text/pages.ts';
import { HEAD } from '../../question-page.ts';
import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { Blank, Stack } from '../stack.tsx';
import type { ShortText } from './schema.ts';

/** Lines that one in large letters takes. */
const FIGURE = 2.5;

/** Each writes a few words down; the key stands in their place. */
export function slide({ question }: { question: ShortText; context: ViewContext }) {
  const [best, ...others] = question.accept.map(({ text }) => text);
  const too = `Counts too: ${others.join(' · ')}`;
  return {
    pages: [
      {
        height: (line) => HEAD + FIGURE * linesOf(best ?? '', line / FIGURE) + linesOf(too, line),
        body: (
          <>
            <p class="soft">Write a few words down.</p>
            <Stack
              task={
                <p class="figure">
                  <Blank />
                </p>
              }
              right={
                <>
                  <p class="figure">{best}</p>
                  {others.length > 0 && <p>{too}</p>}
                </>
              }
            />
          </>
        ),
      },
    ],
  } satisfies QuestionSlide;
}
