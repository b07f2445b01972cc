/** Adds up a quiz: result by question, points, first try beside mastery, certainty apart. */

import { keepStorage } from '../browser/persist.ts';
import { questionProgress } from '../progress/fold.ts';
import { quizProgress } from '../progress/quiz-progress.ts';
import { points } from '../quiz/points.ts';
import { verdictOf } from '../quiz/score.ts';
import { $histories } from './answers.ts';
import { certaintyText } from './certainty-text.ts';
import { verdict } from './verdict.ts';

export class QuizSet extends HTMLElement {
  #kept = false;

  connectedCallback(): void {
    const total = this.querySelector('.total');
    if (!total) return;
    $histories.subscribe(() => this.#sum(total));
  }

  #sum(total: Element): void {
    const slips = [...this.querySelectorAll<HTMLElement>('quiz-question')];
    const questions = slips.map((slip) => ({
      id: slip.dataset['question'] ?? '',
      revision: slip.dataset['revision'] ?? '',
      possible: 1,
    }));
    const found = $histories.get();
    const all = questions.map(({ id, revision }) => questionProgress(found.get(id), revision));
    for (const [at, { last }] of all.entries()) {
      const link = total.querySelectorAll('.tally a')[at];
      const words = `Question ${at + 1}`;
      if (!link) continue;
      if (last === undefined) link.textContent = words;
      else link.replaceChildren(verdict(verdictOf({ earned: last, possible: 1 }), words));
    }
    const pass = Number(this.dataset['pass']);
    const sum = quizProgress({ id: this.id, pass, questions }, found);
    if (!sum.complete) return;
    const text = total.querySelector('p');
    if (!text) return;
    const first =
      sum.firstEarned < sum.earned ? ` Your first try gave ${points(sum.firstEarned)}.` : '';
    const mark = `${Math.round(pass * 100)} per cent is the mark to pass, `;
    const end = sum.passed
      ? 'so this lesson is done.'
      : 'so try again the ones that are not right yet.';
    text.textContent = `You have ${points(sum.earned)} of ${sum.possible} points.${first} ${mark}${end} ${certaintyText(all.map((one) => one.current))}`;
    if (!this.#kept) void keepStorage();
    this.#kept = true;
  }
}
