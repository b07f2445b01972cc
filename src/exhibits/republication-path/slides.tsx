/** Slides: the way of the text, how much of it was seen, and then clue by clue whose part it is. */
import { during, Src } from '../../classroom/parts.tsx';
import { type ExhibitSlide, linesOf, pagesOf } from '../../classroom/slide.ts';
import type { Republication } from './schema.ts';
import { SEEN } from './view.tsx';

interface PathSlides {
  path: Republication;
  source: { mark: string; label: string };
}

export function slides({ path, source }: PathSlides): ExhibitSlide[] {
  const { steps, clues } = path;
  const pages = pagesOf(clues, linesOfClue, 14);
  return [
    {
      title: `How did the text by ${source.label} get to us?`,
      steps: steps.length - 1,
      body: (
        <ol class="hops-slide">
          {steps.map(({ what, who, when }, at) => (
            <li class="keep" {...during(at)} key={what}>
              <b class="ap">{what}</b> <span class="ap soft">{when}</span>
              <p>{who}</p>
            </li>
          ))}
        </ol>
      ),
    },
    {
      title: 'Which of these steps have we seen?',
      steps: 1,
      body: (
        <ol class="hops-slide">
          {steps.map(({ what, seen, known }) => (
            <li data-seen={seen} key={what}>
              <b class="ap">{what}</b>{' '}
              <span class="keep" {...during(1)}>
                {SEEN[seen]}
              </span>
              <p class="keep" {...during(1)}>
                {known}
              </p>
            </li>
          ))}
        </ol>
      ),
    },
    ...pages.map((page) => ({
      title: `Whose is it: ${source.label}’s, another page’s, or can we not tell?`,
      steps: page.length,
      body: (
        <>
          <p class="ap soft">
            In our copy of <Src {...source} />
          </p>
          <ul class="clues-slide">
            {page.map(({ id, clue, whose, because }, at) => (
              <li key={id}>
                <b>{clue}</b>
                <p class="keep" {...during(at + 1)}>
                  <b class="ap">{whose.charAt(0).toUpperCase() + whose.slice(1)}.</b> {because}
                </p>
              </li>
            ))}
          </ul>
        </>
      ),
    })),
  ];
}

/** Lines at four by three, with the space under a clue. */
const linesOfClue = ({ clue, whose, because }: Republication['clues'][number]) =>
  linesOf(clue, 50) + linesOf(`${whose}. ${because}`, 58) + 0.5;
