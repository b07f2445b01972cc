/** Adds up a quiz: result by question, points, first try beside mastery, certainty apart. */
import { keepStorage } from '../browser/persist.ts';
import { isPassed, tally } from '../progress/quiz-progress.ts';
import { points } from '../quiz/points.ts';
import { verdictOf } from '../quiz/score.ts';
import { $histories } from './answers.ts';
import { certaintyText } from './certainty-text.ts';
import { verdict } from './verdict.ts';

export class QuizSet extends HTMLElement {
  /** Asked for once, when there is something to keep. */
  #kept: Promise<boolean> | undefined;

  connectedCallback(): void {
    const total = this.querySelector('.total');
    if (total) $histories.subscribe(() => this.#sum(total));
  }

  #sum(total: Element): void {
    const slips = [...this.querySelectorAll<HTMLElement>('quiz-question')];
    const outline = slips.map(({ dataset }) => ({
      id: dataset['question'] ?? '',
      revision: dataset['revision'] ?? '',
      possible: 1,
    }));
    const sum = tally(outline, $histories.get());
    for (const [at, link] of total.querySelectorAll('.tally a').entries()) {
      const last = sum.each[at]?.last;
      const words = link.textContent ?? '';
      link.replaceChildren(last === undefined ? words : verdict(verdictOf(last), words));
    }
    if (sum.answered < sum.of) return;
    const mark = Number(this.dataset['pass']);
    const first =
      sum.firstEarned < sum.earned ? ` Your first try gave ${points(sum.firstEarned)}.` : '';
    const end = isPassed(sum, mark)
      ? 'so this lesson is done.'
      : 'so try again the ones that are not right yet.';
    total
      .querySelector('p')
      ?.replaceChildren(
        `You have ${points(sum.earned)} of ${sum.possible} points.${first} ${Math.round(mark * 100)} per cent is the mark to pass, ${end}${certaintyText(sum.each)}`,
      );
    this.#kept ??= keepStorage();
  }
}
