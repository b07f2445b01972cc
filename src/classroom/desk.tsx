/** The presenter's desk as HTML: the script fills it, and shows it in one window only. */
import type { SectionNotes } from './lesson-slides.tsx';

export function Desk({ sections }: { sections: readonly SectionNotes[] }) {
  return (
    <>
      <aside class="desk" aria-label="For the teacher">
        <p class="where ap soft" data-desk="where" />
        <p class="clock ap">
          <b data-desk="clock" /> <span data-desk="elapsed" />
        </p>
        <label class="ap">
          Learners in the room{' '}
          <input
            data-desk="size"
            type="text"
            inputMode="numeric"
            maxLength={3}
            autocomplete="off"
          />
        </label>
        <section aria-labelledby="desk-next">
          <h2 class="ap" id="desk-next">
            Next
          </h2>
          <div class="slides preview" data-desk="next" aria-hidden="true" inert />
        </section>
        <section class="poll-box ap" data-desk="poll" aria-labelledby="desk-hands" hidden>
          <h2 class="ap" id="desk-hands">
            Hands
          </h2>
          <ul class="plain" data-desk="hands" />
          <p data-desk="total" />
          <p class="row">
            <button class="btn quiet" type="button" data-desk="undo">
              Undo
            </button>
            <button class="btn quiet" type="button" data-desk="again">
              Vote again
            </button>
          </p>
          <p class="soft">
            Cards held to the chest, eyes closed, or slips of paper. A poll asks for evidence, never
            for an opinion.
          </p>
        </section>
        <section class="ap" aria-label="This class">
          <label>
            Your own note on this slide, kept with the class
            <textarea data-desk="note" rows={3} maxLength={2000} />
          </label>
        </section>
      </aside>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section class="desk under" aria-labelledby="desk-notes" tabIndex={0}>
        <h2 class="ap" id="desk-notes">
          Notes
        </h2>
        {sections.map(({ title, notes }, at) => (
          <div class="notes" data-notes={at} hidden={at > 0} key={title}>
            {notes ?? <p class="soft">No notes for this part.</p>}
          </div>
        ))}
      </section>
    </>
  );
}
