/** One bar at the foot of the window for what a learner must know about the record; it moves nothing. */
import { downloadRecord } from '../browser/export-file.ts';
import { $saving, type Reason, type Saving } from '../browser/saving.ts';

const REASONS: Partial<Record<Reason, string>> = {
  full: 'this browser has no room left',
  denied: 'this browser does not let the page save',
  blocked: 'another page holds the record',
  outdated: 'a newer version of this page is open, so reload it',
  lost: 'the record was deleted under this page',
};

function linesOf({ state, reason, quarantined }: Saving): string {
  const why = (reason && REASONS[reason]) ?? 'the browser reports an error';
  return [
    state === 'not-saved' &&
      `Not saved: ${why}. Your answers stay on this page until you close it.`,
    quarantined > 0 &&
      `Entries of your record that could not be read: ${quarantined}. Set aside, not deleted; the rest is fine.`,
  ]
    .filter(Boolean)
    .join(' ');
}

export class RecordNotice extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('p');
    this.querySelector('button')?.addEventListener('click', () => void downloadRecord());
    $saving.subscribe((saving) => {
      const lines = linesOf(saving);
      // Only when it changes, else a screen reader says it again at every answer.
      if (text?.textContent !== lines) text?.replaceChildren(lines);
      this.toggleAttribute('data-shown', lines !== '');
    });
  }
}
