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
    const table = this.querySelector('table') as HTMLTableElement; // the view always has one
    this.querySelectorAll<HTMLElement>('[data-ours]').forEach((row, at) => {
      const { ours = '', also = '' } = row.dataset;
      const yours = row.querySelector('select')?.value;
      delete row.dataset['v'];
      if (!yours) return;
      const verdict = verdictOf({ yours, ours, also: also.split(' ') });
      verdicts.push(verdict);
      row.dataset['v'] = verdict;
      // Under the head the table has a row for each paragraph, our coding and our reason last.
      const [, , coding, reason] = table.rows[at + 1]?.cells ?? [];
      (row.querySelector('.why') as HTMLElement).innerHTML =
        `<b>${WORDS[verdict]}</b> We say: ${coding?.innerHTML}. ${reason?.innerHTML}`;
    });
    (this.querySelector('[role=status]') as HTMLElement).textContent = summaryOf(verdicts);
  }
}

customElements.define('code-it-yourself', CodeItYourself);
