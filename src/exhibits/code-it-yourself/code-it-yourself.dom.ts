/** Compares the learner's coding with ours. The page's HTML is the state; nothing is kept. */
import { summaryOf, type Verdict, verdictOf } from './agreement.ts';

const WORDS = { same: 'Same as ours.', defensible: 'Defensible.', other: 'Differs from ours.' };

class CodeItYourself extends HTMLElement {
  connectedCallback() {
    // The view always has one button, one table and one place for the result.
    (this.querySelector('button') as HTMLElement).onclick = () => this.#compare();
  }

  #compare() {
    const verdicts: Verdict[] = [];
    const table = this.querySelector('table') as HTMLTableElement;
    this.querySelectorAll<HTMLElement>('[data-ours]').forEach(({ dataset, children }, at) => {
      const [, select, why] = children as unknown as [Element, HTMLSelectElement, Element];
      delete dataset['v'];
      if (!select.value) return;
      const { ours = '', also = '' } = dataset;
      const verdict = verdictOf({ yours: select.value, ours, also: also.split(' ') });
      verdicts.push(verdict);
      dataset['v'] = verdict;
      // Under its head the table has a row for each paragraph, our coding and our reason last.
      const [, , coding, reason] = table.rows[at + 1]?.cells ?? [];
      why.innerHTML = `<b>${WORDS[verdict]}</b> We say: ${coding?.innerHTML}. ${reason?.innerHTML}`;
    });
    (this.querySelector('[role=status]') as HTMLElement).textContent = summaryOf(verdicts);
  }
}

customElements.define('code-it-yourself', CodeItYourself);
