/** Compares the learner's coding with ours. The page's HTML is the state; nothing is kept. */
import { summaryOf, type Verdict, verdictOf } from './agreement.ts';

const WORDS = { same: 'Same as ours.', defensible: 'Defensible.', other: 'Differs from ours.' };

class CodeItYourself extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', ({ target }) => {
      if ((target as Element).localName === 'button') this.#compare();
    });
  }

  #compare() {
    const verdicts: Verdict[] = [];
    for (const row of this.querySelectorAll<HTMLElement>('[data-ours]')) {
      const { ours = '', also = '' } = row.dataset;
      const yours = row.querySelector('select')?.value;
      delete row.dataset['v'];
      if (!yours) continue;
      const verdict = verdictOf({ yours, ours, also: also.split(' ') });
      verdicts.push(verdict);
      row.dataset['v'] = verdict;
      // Every row has a place for its verdict.
      (row.querySelector('.verdict') as HTMLElement).textContent = WORDS[verdict];
    }
    (this.querySelector('[role=status]') as HTMLElement).textContent = summaryOf(verdicts);
  }
}

customElements.define('code-it-yourself', CodeItYourself);
