/** One bar at the foot of the window for what a learner must know about the record; it moves nothing. */
import { downloadRecord } from '../browser/export-file.ts';
import { $saving, type Saving } from '../browser/saving.ts';
import { restored } from '../browser/second-copy.ts';
import { phrase } from './phrase.ts';

function linesOf({ state, reason = 'failed', quarantined }: Saving): string {
  return (
    (state === 'not-saved' ? phrase(reason) + phrase('stay') : '') +
    (quarantined ? phrase('quarantined', '', quarantined) : '') +
    restored
  );
}

export class RecordNotice extends HTMLElement {
  connectedCallback(): void {
    // The page never has one without the other.
    const text = this.querySelector('p') as HTMLElement;
    this.querySelector('button')?.addEventListener('click', () => void downloadRecord());
    $saving.subscribe((saving) => {
      const lines = linesOf(saving);
      // Only when it changes, else a screen reader says it again at every answer.
      if (text.textContent !== lines) text.replaceChildren(lines);
    });
  }
}
