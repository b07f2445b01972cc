import { HEAD } from '../../question-page.ts';
import type { QuestionSlide } from '../../slides.tsx';
import type { ViewContext } from '../../view-context.ts';
import { Blank, Stack } from '../stack.tsx';
import type { Numeric } from './schema.ts';
import { shown } from './view.tsx';

/** Lines that a figure takes. */
const FIGURE = 2.5;

/** Each writes a number down; the key stands in its place. */
export function slide({ question }: { question: Numeric; context: ViewContext }) {
  const { suffix, units = [], answers } = question;
  const right = answers.filter(({ credit }) => credit === 1);
  return {
    pages: [
      {
        height: () => HEAD + right.length * FIGURE,
        body: (
          <>
            <p class="soft">Write your number down.</p>
            <Stack
              task={
                <p class="figure">
                  <Blank /> {suffix ?? units.map(({ text }) => text).join(' or ')}
                </p>
              }
              right={right.map((answer) => (
                <p class="figure" key={answer.value}>
                  {shown(answer.value)}
                  <Tolerance {...answer} />{' '}
                  {suffix ?? units.find(({ id }) => id === answer.unit)?.text}
                </p>
              ))}
            />
          </>
        ),
      },
    ],
  } satisfies QuestionSlide;
}

/** How far off counts too. */
function Tolerance({ tolerance, relative }: { tolerance: number; relative?: number | undefined }) {
  const off = relative === undefined ? shown(tolerance) : `${shown(relative * 100)} %`;
  return relative === undefined && tolerance === 0 ? null : <small class="soft"> ± {off}</small>;
}
