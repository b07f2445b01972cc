/** The test before the course: verdicts and reasons open as the lessons that teach them are done. */
import { load } from '../browser/record.ts';
import { type QuestionOutline, tally } from '../progress/quiz-progress.ts';
import { $histories } from './answers.ts';
import { QuizTaking } from './quiz-taking.ts';

export class QuizPretest extends QuizTaking {
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.isSilent) return;
    // Written by the same build as this script.
    const exits = JSON.parse(this.dataset['exits'] ?? '{}') as Record<string, QuestionOutline[]>;
    const ids = Object.values(exits).flatMap((exit) => exit.map(({ id }) => id));
    this.ready = Promise.all([this.ready, load(ids)]).then(() => {
      for (const question of this.asked) {
        const exit = exits[question.dataset['opens'] ?? ''] ?? [];
        const { answered, of } = tally(exit, $histories.get());
        question.toggleAttribute('data-silent', of === 0 || answered < of);
      }
      this.sum();
    });
  }
}
