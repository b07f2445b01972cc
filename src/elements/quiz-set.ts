/** One quiz on a page: adds up what was answered, and opens again what was not right. */
import { keepStorage } from '../browser/persist.ts';
import type { QuestionProgress } from '../progress/fold.ts';
import { isPassed, type Tally, tally } from '../progress/quiz-progress.ts';
import { points } from '../quiz/points.ts';
import { verdictOf } from '../quiz/score.ts';
import { FIRST, type Session } from '../quiz/session.ts';
import { $histories } from './answers.ts';
import { certaintyText } from './certainty-text.ts';
import { phrase } from './phrase.ts';
import type { QuizQuestion } from './quiz-question.ts';
import { verdict } from './verdict.ts';

/** What the latest answer to a question came to; `done` where it is worth no points. */
function kindOf({ state, last }: QuestionProgress): 'hit' | 'near' | 'no' | 'done' | undefined {
  if (last !== undefined) return verdictOf(last);
  return state === 'answered' ? 'done' : undefined;
}

/** What a question asks of whatever it stands in. */
export interface Taking {
  session: Session;
  /** Resolves when it is known which taking this is. */
  ready: Promise<void>;
  /** Feedback comes at the end, and the end has not come. */
  isOpen: boolean;
}

export class QuizSet extends HTMLElement implements Taking {
  session: Session = FIRST;
  ready: Promise<void> = Promise.resolve();
  isOpen = false;
  /** No sum is shown. */
  isSilent = false;
  /** Asked for once, when there is something to keep. */
  #kept: Promise<boolean> | undefined;

  connectedCallback(): void {
    this.press('retry', () => this.#retry());
    void this.ready.then(() => $histories.subscribe(() => this.sum()));
  }

  /** Questions of this taking, in order. */
  get asked(): QuizQuestion[] {
    return [...this.querySelectorAll<QuizQuestion>('quiz-question:not(.spare)')];
  }

  press(name: string, act: () => void): void {
    this.querySelector(`.total button[data-do=${name}]`)?.addEventListener('click', act);
  }

  say(text: string): void {
    this.querySelector('.total > p')?.replaceChildren(text);
  }

  get #tally(): Tally {
    const outline = this.asked.map(({ about, dataset }) => ({
      id: about.question,
      revision: about.revision,
      possible: Number(dataset['possible'] ?? 1),
    }));
    return tally(outline, $histories.get(), this.session.since);
  }

  sum(): void {
    const sum = this.#tally;
    for (const [at, question] of this.asked.entries()) {
      const { about } = question;
      const isSilent = question.hasAttribute('data-silent');
      const link = this.querySelector(`.tally [data-for="${about.question}"] > a`);
      const each = sum.each[at];
      const words = phrase('question', '', at + 1);
      const kind = each && !this.isOpen && !isSilent ? kindOf(each) : undefined;
      link?.replaceChildren(kind ? verdict(kind, words) : words);
      if (link) link.ariaLabel = kind ? `${words}: ${phrase(`said-${kind}`)}` : null;
    }
    const complete = !this.isOpen && (this.session.done || sum.answered === sum.of);
    this.toggleAttribute('data-complete', complete);
    this.toggleAttribute('data-full', sum.earned >= sum.possible);
    if (!complete) return;
    this.say(this.isSilent ? phrase('silent') : this.#result(sum));
    this.#kept ??= keepStorage();
  }

  #result(sum: Tally): string {
    const mark = Number(this.dataset['pass']);
    const { earned, firstEarned, possible, each } = sum;
    const first = firstEarned < earned ? phrase('first', '', points(firstEarned)) : '';
    const end = phrase(isPassed(sum, mark) ? 'passed' : 'not-passed');
    return (
      phrase('sum', '', points(earned), possible, first, Math.round(mark * 100), end) +
      certaintyText(each)
    );
  }

  /** Opens what is not right yet, the first of it last, so that it has the focus. */
  #retry(): void {
    const { each } = this.#tally;
    const wrong = this.asked.filter((_, at) => (each[at]?.last ?? 1) < 1);
    for (const question of wrong.toReversed()) question.again();
  }
}
