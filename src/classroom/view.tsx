/** A deck as HTML: complete without a script, one slide after the other. */
import type { Deck } from './lesson-slides.tsx';
import type { Slide } from './slide.ts';

export function Slides({ deck: { slides, sections } }: { deck: Deck }) {
  return slides.map((slide, at) => (
    <SlideView
      slide={slide}
      at={at}
      of={slides.length}
      section={sections[slide.section]?.title ?? ''}
      key={slide.id}
    />
  ));
}

/** @param at place in the deck, from 0 */
function SlideView(props: { slide: Slide; at: number; of: number; section: string }) {
  const { slide, at, of, section } = props;
  const { id, kind, stages, answers, body } = slide;
  return (
    <section
      class={at === 0 ? 'slide now' : 'slide'}
      id={id}
      data-kind={kind}
      data-section={slide.section}
      data-stages={stages.join(' ')}
      data-answers={answers.length > 0 ? answers.join(' ') : undefined}
      aria-label={`Slide ${at + 1}`}
    >
      <div class="body">{body}</div>
      <footer class="ap soft">
        <span>{section}</span>
        <span>
          {at + 1} of {of}
        </span>
      </footer>
    </section>
  );
}
