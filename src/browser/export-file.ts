/** Hands the learner a file. */
import { now } from './identity.ts';
import { recordText } from './record.ts';

/** Downloads the whole record as `drawdown-record-YYYY-MM-DD.json`. */
export async function downloadRecord(): Promise<void> {
  download(`drawdown-record-${now().slice(0, 10)}.json`, await recordText(), 'application/json');
}

/** Downloads a text under a name. */
export function download(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  // Browsers read the blob after the click has returned, so it stays as long as the page.
  link.click();
}
