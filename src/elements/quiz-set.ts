/** Adds up a quiz: result by question, points, first try beside mastery, certainty apart. */
import { keepStorage } from '../browser/persist.ts';
import { isPassed, tally } from '../progress/quiz-progress.ts';
import { points } from '../quiz/points.ts';
import { type Verdict, verdictOf } from '../quiz/score.ts';
import { $histories } from './answers.ts';
import { certaintyText } from './certainty-text.ts';
import { verdict } from './verdict.ts';

/** What the icon of a result says, for those who cannot see it. */
const SAID: Partial<Record<Verdict, string>> = {
  hit: 'right',
  near: 'partly right',
  no: 'not yet',
};

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
      possible: Number(dataset['possible']),
    }));
    const sum = tally(outline, $histories.get());
    for (const [at, link] of total.querySelectorAll('.tally a').entries()) {
      const last = sum.each[at]?.last;
      const words = link.textContent ?? '';
      const kind = last === undefined ? undefined : verdictOf(last);
      link.replaceChildren(kind ? verdict(kind, words) : words);
      link.ariaLabel = kind ? `${words}: ${SAID[kind]}` : null;
    }
    if (sum.answered < sum.of) return;
    const mark = Number(this.dataset['pass']);
    const first =
      sum.firstEarned < sum.earned ? ` Your first try gave ${points(sum.firstEarned)}.` : '';
    const end = isPassed(sum, mark)
      ? 'and you reached it.'
      : 'so try again the ones that are not right yet.';
    total
      .querySelector('p')
      ?.replaceChildren(
        `You have ${points(sum.earned)} of ${sum.possible} points.${first} ${Math.round(mark * 100)} per cent is the mark to pass, ${end}${certaintyText(sum.each)}`,
      );
    this.#kept ??= keepStorage();
  }
}
