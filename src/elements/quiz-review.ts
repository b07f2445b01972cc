/** Review: one question after another, each from the page of its quiz, while any is due. */
import { load } from '../browser/record.ts';
import { type Review, type ReviewQuestion, review } from '../progress/review.ts';
import { FIRST } from '../quiz/session.ts';
import { $histories } from './answers.ts';
import { dayOf, midnight } from './day.ts';
import type { Taking } from './quiz-set.ts';

/** What the page tells: what may be asked, and which questions finish a lesson. */
interface Outline {
  questions: readonly ReviewQuestion[];
  /** By lesson, ids and revisions of the questions of its exit quiz. */
  exits: Readonly<Record<string, readonly { id: string; revision: string }[]>>;
}

export class QuizReview extends HTMLElement implements Taking {
  // Answers of earlier days are history here: the question is asked anew.
  session = { ...FIRST, since: midnight().toISOString() };
  ready = Promise.resolve();
  isOpen = false;
  // Written by the same build as this script.
  #outline = JSON.parse(this.dataset['outline'] ?? '{}') as Outline;
  #pages = new Map<string, Promise<Document>>();
  #slot = this.querySelector<HTMLElement>('.slot');

  connectedCallback(): void {
    this.querySelector('[data-do=next]')?.addEventListener('click', () => void this.#next(true));
    void load().then(async (reading) => {
      if (reading) await this.#next(false);
      else this.#say('Your record cannot be read in this browser, so nothing is known to be due.');
      this.toggleAttribute('data-read', true);
      $histories.listen(() => this.#sum());
    });
  }

  get #review(): Review {
    const found = $histories.get();
    const isAnswered = ({ id, revision }: { id: string; revision: string }) =>
      found.get(id)?.some((event) => event.kind === 'attempt' && event.revision === revision);
    const done = Object.entries(this.#outline.exits).flatMap(([lesson, exit]) =>
      exit.every(isAnswered) ? [lesson] : [],
    );
    return review(this.#outline.questions, new Set(done), found, {
      now: new Date().toISOString(),
      midnight: this.session.since,
    });
  }

  #say(text: string): void {
    this.querySelector('[role=status]')?.replaceChildren(text);
  }

  /** Says what is left, and offers the next question once this one is answered. */
  #sum(): void {
    const asked = this.querySelector('quiz-question');
    const { due, later, next, today } = this.#review;
    const isOpen = asked?.hasAttribute('data-answered') === false;
    this.toggleAttribute('data-more', !isOpen && due.length > 0);
    const left = due.length;
    const count = `${today === 0 ? '' : `Reviewed today: ${today}. `}${left > 0 ? `Due now: ${left}.` : 'Nothing more is due today.'}`;
    const rest = later > 0 ? ` ${later} more can wait for another day.` : '';
    const again =
      left === 0 && later === 0 && next !== undefined ? ` The next comes on ${dayOf(next)}.` : '';
    this.#say(
      today + left + later === 0 && next === undefined
        ? 'Nothing is due yet. Questions come here two days after you finish a lesson.'
        : count + rest + again,
    );
  }

  /** @param fresh the learner has asked for it, so it takes focus */
  async #next(fresh: boolean): Promise<void> {
    const [first] = this.#review.due;
    this.#slot?.replaceChildren();
    if (first) {
      try {
        const question = await this.#questionOf(first.question);
        this.#slot?.append(question);
        if (fresh) question.querySelector<HTMLElement>('input,select,textarea,button')?.focus();
      } catch {
        this.#say('The question could not be loaded. Try again when you are online.');
        this.toggleAttribute('data-more', true);
        return;
      }
    }
    this.#sum();
  }

  /** The question as it stands on the page of its quiz. */
  async #questionOf(id: string): Promise<Element> {
    const quiz = this.#outline.questions.find((one) => one.id === id)?.quiz ?? '';
    const address = `${this.dataset['quizzes']}${quiz}/`;
    const page = this.#pages.get(address) ?? fetchPage(address);
    this.#pages.set(address, page);
    page.catch(() => this.#pages.delete(address));
    const found = (await page).querySelector(`quiz-question[data-question="${id}"]`);
    if (!found) throw new Error(`no question ${id}`);
    const question = document.importNode(found, true);
    question.classList.remove('spare');
    question.setAttribute('data-mode', 'review');
    return question;
  }
}

async function fetchPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(String(answer.status));
  // This page's policy knows its own style sheets only, and holds for what is parsed here, too.
  const html = (await answer.text()).replace(/<style.*?<\/style>/gsu, '');
  return new DOMParser().parseFromString(html, 'text/html');
}
