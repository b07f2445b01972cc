/** The learner's own progress on the home page: where to continue, and the state of each lesson. */
import { FILED, type Filed, MANY } from '../browser/backups.ts';
import { readDraft } from '../browser/drafts.ts';
import { now } from '../browser/identity.ts';
import { ownOf, readEvents } from '../browser/reading.ts';
import { restored } from '../browser/second-copy.ts';
import {
  courseProgress,
  type LessonOutline,
  type Next,
  readPlace,
} from '../progress/course-progress.ts';
import type { RecordEvent } from '../progress/event.ts';
import { histories } from '../progress/fold.ts';
import { delayedFrom, type Phase, takenAt } from '../progress/test-report.ts';
import { dayOf } from './day.ts';
import { verdict } from './verdict.ts';

/** What the page tells of a lesson. */
interface Lesson extends LessonOutline {
  title: string;
  href: string;
}

/** A test of the course, and when it was taken; '' where it was not. */
interface Test {
  phase: Phase;
  href: string;
  questions: readonly string[];
}

export class LessonPath extends HTMLElement {
  connectedCallback(): void {
    // Written by the same build as this script.
    const lessons = JSON.parse(this.dataset['outline'] ?? '[]') as Lesson[];
    const tests = JSON.parse(this.dataset['tests'] ?? '[]') as Test[];
    const show = () => {
      this.#show(lessons, tests).catch(() => this.#say(this.dataset['unread'] ?? ''));
    };
    // Answers given in another tab, or before the browser's own back button, show on return. A page
    // that is loaded has just read them.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) show();
    });
    document.addEventListener('visibilitychange', show);
    show();
  }

  #say(text: string): void {
    this.querySelector('.text p')?.replaceChildren(text);
  }

  async #show(lessons: readonly Lesson[], tests: readonly Test[]): Promise<void> {
    const [place, file, reading] = await Promise.all([
      readDraft('place'),
      readDraft(FILED),
      readEvents(),
    ]);
    const events = ownOf(reading);
    const course = courseProgress(lessons, events, readPlace(place));
    for (const { id, state, answered, of, exit } of course.lessons) {
      const line = document.querySelector(`.path [data-lesson="${id}"] .state`);
      if (!line || state === 'new') continue;
      line.replaceChildren(
        state === 'done'
          ? verdict('hit', `Done, ${Math.round(exit.earned * 10) / 10} of ${exit.possible}`)
          : verdict('near', `${answered} of ${of} answered`),
      );
    }
    if (events.length > 0) {
      this.#continue(course.next, lessons, course.done);
      this.#tests(tests, events, course.next.kind === 'review');
    }
    const unread = reading.quarantined.length;
    if (unread) this.#say(`Entries that could not be read: ${unread}. The rest is fine.`);
    if (restored) this.#say(restored);
    const filed = (file as Filed | undefined)?.answers ?? 0;
    const given = events.filter(({ kind }) => kind === 'attempt').length;
    this.querySelector('.remind')?.toggleAttribute('hidden', given - filed < MANY);
  }

  /** @param over every lesson is done, so a test comes next */
  #tests(tests: readonly Test[], events: readonly RecordEvent[], over: boolean): void {
    const found = histories(events);
    const taken = new Map(tests.map(({ phase, questions }) => [phase, takenAt(questions, found)]));
    const end = taken.get('posttest');
    const from = end ? delayedFrom(end) : '';
    for (const { phase, href } of tests) {
      const at = taken.get(phase);
      const state = document.querySelector(`.path [data-test=${phase}] .state`);
      if (at) state?.replaceChildren(verdict('done', `Taken on ${dayOf(at)}`));
      else if (phase === 'delayed' && from) state?.replaceChildren(`From ${dayOf(from)}`);
      const due = phase === 'posttest' || (phase === 'delayed' && from && from <= now());
      const link = this.querySelector('a');
      if (!over || at || !due || !link) continue;
      link.textContent = phase === 'posttest' ? 'The test at the end' : 'The delayed test';
      link.href = href;
      break;
    }
    const other = this.querySelector<HTMLAnchorElement>('a.quiet');
    if (!other) return;
    if ([...taken.values()].some(Boolean)) {
      other.textContent = 'Your report';
      other.href = this.dataset['report'] ?? '';
    } else other.style.visibility = 'hidden';
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
