/** A quiz that can be taken more than once: draws questions, keeps feedback for the end, begins again. */
import { readDraft, saveDraft } from '../browser/drafts.ts';
import { newId } from '../browser/identity.ts';
import { draw, FIRST, readSession, type Session } from '../quiz/session.ts';
import { seedOf, shuffled } from '../quiz/shuffle.ts';
import { $histories } from './answers.ts';
import type { QuizQuestion } from './quiz-question.ts';
import { QuizSet } from './quiz-set.ts';

export class QuizTaking extends QuizSet {
  /** What stands where the sum will be, until there is one. */
  #invitation = this.querySelector('.total > p')?.textContent ?? '';
  /** The learner was told which questions have no answer. */
  #warned = false;

  override connectedCallback(): void {
    this.isSilent = this.dataset['purpose'] === 'pretest';
    this.ready = readDraft(this.#key).then((stored) => this.#restore(readSession(stored)));
    this.press('finish', () => this.#finish());
    this.press('restart', () => this.#restart());
    super.connectedCallback();
  }

  get #key(): string {
    return `quiz:${this.id}`;
  }

  get #pool(): QuizQuestion[] {
    return [...this.querySelectorAll<QuizQuestion>('quiz-question')];
  }

  #take(session: Session): void {
    this.session = session;
    this.isOpen = this.dataset['feedback'] === 'at-end' && !session.done;
    this.toggleAttribute('data-done', session.done);
    const { drawn, seed } = session;
    for (const part of this.querySelectorAll<HTMLElement>('quiz-question,.tally li')) {
      const id = part.dataset['question'] ?? part.dataset['for'] ?? '';
      if (drawn.length > 0) part.classList.toggle('spare', !drawn.includes(id));
    }
    if (seed && this.hasAttribute('data-shuffle')) {
      for (const question of this.#pool) shuffleOptions(question, seed);
    }
  }

  /** Puts back a taking that looks other than the page: unseen, so that nothing moves in sight. */
  #restore(session: Session): void {
    const { style } = document.body;
    if (session.seed) {
      style.visibility = 'hidden';
      // Two frames: one in which it moves, one in which it has moved.
      requestAnimationFrame(() => requestAnimationFrame(() => style.removeProperty('visibility')));
    }
    this.#take(session);
  }

  #keep(session: Session): void {
    this.#take(session);
    void saveDraft(this.#key, session);
  }

  /** With feedback at the end: keeps every answer, then shows them all. */
  #finish(): void {
    const { asked } = this;
    const open = asked.flatMap((question, at) => (question.isEmpty ? [at + 1] : []));
    if (open.length > 0 && !this.#warned) {
      this.#warned = true;
      this.say(`No answer yet to question ${open.join(', ')}. Press again to finish without.`);
      return;
    }
    this.#keep({ ...this.session, done: true });
    for (const question of asked) question.finish();
    this.sum();
  }

  /** A new taking: other questions where there is a pool, options in a new order, nothing filled in. */
  #restart(): void {
    const seed = seedOf(newId());
    const count = Number(this.dataset['draw']);
    const ids = (questions: QuizQuestion[]) => questions.map(({ about }) => about.question);
    const { seen } = this.session;
    this.#warned = false;
    this.#keep({
      ...FIRST,
      ...(count && draw(ids(this.#pool), count, seen.length > 0 ? seen : ids(this.asked), seed)),
      seed,
      since: [...$histories.get().values()]
        .flat()
        .reduce((last, { at }) => (at > last ? at : last), ''),
    });
    for (const question of this.asked) question.start();
    this.say(this.#invitation);
    this.sum();
    this.scrollIntoView();
  }
}

/** Puts options into the order of this seed, whatever order they stand in. */
function shuffleOptions(question: QuizQuestion, seed: number): void {
  const options = [...question.querySelectorAll<HTMLElement>('.opt[data-part]:not(.why, .fixed)')];
  const order = shuffled(options.map(({ dataset }) => dataset['part'] ?? '').sort(), seed);
  const place = ({ dataset }: HTMLElement) => order.indexOf(dataset['part'] ?? '');
  options[0]?.before(...options.toSorted((one, other) => place(one) - place(other)));
}
