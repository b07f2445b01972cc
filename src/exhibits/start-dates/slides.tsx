/** Slides: the starts in pages. A step fills one bar with what is left, and says how a report could. */
import { during } from '../../classroom/parts.tsx';
import { type ExhibitSlide, pagesOf } from '../../classroom/slide.ts';
import type { Seen } from './change.ts';
import { Origin, type StartDatesProps } from './view.tsx';

type SlideProps = Pick<StartDatesProps, 'now' | 'nowWhen' | 'seen' | 'placesOf'>;

/** Starts on one slide; each takes a line and a bar. */
const MOST = 4;

/** One slide for each page of starts, with a step for each start. */
export function slides(props: SlideProps): ExhibitSlide[] {
  const level = props.now.toLocaleString('en-US');
  const pages = pagesOf(props.seen, () => 1, MOST);
  return pages.map((page, at) => ({
    title: `The level is ${level}. How large is the cut? Starts ${at * MOST + 1} to ${at * MOST + page.length} of ${props.seen.length}`,
    steps: page.length,
    body: (
      <>
        <ul class="starts">
          {page.map((seen, place) => (
            <li key={seen.id}>
              <span>
                {seen.label}: {seen.text}
              </span>
              <b class="keep" {...during(place + 1)}>
                {seen.change}
              </b>
              <Bar of={seen} step={place + 1} />
            </li>
          ))}
        </ul>
        <div class="turns">
          <p class="keep soft" {...during(0, 1)}>
            A frame is the number at the start; dashed is from outside the five. Its filled part
            will be the {level} of {props.nowWhen}.
          </p>
          {page.map((seen, place) => (
            <div
              class="keep"
              {...during(place + 1, place + 1 < page.length ? place + 2 : undefined)}
              key={seen.id}
            >
              <p class="sentence">{seen.sentence}</p>
              <p>
                <Origin of={seen} placesOf={props.placesOf} /> {seen.counted}
              </p>
            </div>
          ))}
        </div>
      </>
    ),
  }));
}

/** The number at the start as a frame, and in it what the level is of it. */
function Bar({ of: { bars, outside }, step }: { of: Seen; step: number }) {
  return (
    <svg aria-hidden="true" data-outside={outside ? '' : undefined}>
      <rect class="now" width={`${bars.now}%`} height="100%" {...during(step)} />
      <rect width={`${bars.start}%`} height="100%" />
    </svg>
  );
}
