/** The learner's own progress on the home page: where to continue, and the state of each lesson. */
import { readDraft } from '../browser/drafts.ts';
import { readEvents } from '../browser/reading.ts';
import {
  courseProgress,
  type LessonOutline,
  type Next,
  readPlace,
} from '../progress/course-progress.ts';
import { eventsOf } from '../progress/learners.ts';
import { points } from '../quiz/points.ts';
import { verdict } from './verdict.ts';

/** What the page tells of a lesson. */
interface Lesson extends LessonOutline {
  title: string;
  href: string;
}

export class LessonPath extends HTMLElement {
  connectedCallback(): void {
    // Written by the same build as this script.
    const lessons = JSON.parse(this.dataset['outline'] ?? '[]') as Lesson[];
    const show = () => {
      this.#show(lessons).catch(() => this.#say('Your record cannot be read in this browser.'));
    };
    // Answers given in another tab, or before the browser's own back button, show on return.
    addEventListener('pageshow', show);
    document.addEventListener('visibilitychange', show);
    show();
  }

  #say(text: string): void {
    const note = this.querySelector('.text p');
    if (note) note.textContent = text;
  }

  async #show(lessons: readonly Lesson[]): Promise<void> {
    const [place, { events: all, quarantined, learner = '' }] = await Promise.all([
      readDraft('place'),
      readEvents(),
    ]);
    const events = eventsOf(learner, all);
    const course = courseProgress(lessons, events, readPlace(place));
    for (const { id, state, answered, of, exit } of course.lessons) {
      const line = document.querySelector(`.path [data-lesson="${id}"] .state`);
      if (!line || state === 'new') continue;
      line.replaceChildren(
        state === 'done'
          ? verdict('hit', `Done, ${points(exit.earned)} of ${exit.possible}`)
          : verdict('near', `${answered} of ${of} answered`),
      );
    }
    if (events.length > 0) this.#continue(course.next, lessons, course.done);
    if (quarantined.length > 0) {
      this.#say(
        `Entries of your record that could not be read: ${quarantined.length}. The rest is fine.`,
      );
    }
  }

  #continue(next: Next, lessons: readonly Lesson[], done: number): void {
    const heading = this.querySelector('h2');
    const link = this.querySelector('a');
    if (!heading || !link) return;
    const count = `Lessons done: ${done} of ${lessons.length}.`;
    link.textContent = 'Continue';
    if (next.kind === 'review') {
      heading.textContent = 'You have taken every lesson';
      link.textContent = 'Read again';
      this.#say(count);
      return;
    }
    const at = lessons.findIndex((lesson) => lesson.id === next.lesson);
    const lesson = lessons[at];
    if (!lesson) return;
    heading.textContent = `${next.kind === 'begin' ? 'Next: lesson' : 'Pick up at lesson'} ${at + 1}`;
    link.href = lesson.href + (next.anchor === undefined ? '' : `#q-${next.anchor}`);
    document
      .querySelector(`.path [data-lesson="${lesson.id}"]`)
      ?.setAttribute('aria-current', 'step');
    this.#say(`${lesson.title} · ${count}`);
  }
}
