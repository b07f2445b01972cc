/**
 * The line at the foot of the window: a newer version of the module waits. It loads only where one
 * does (src/browser/keep.ts), shows only while nothing is going on, and changes nothing by itself.
 */
import { readDraft } from '../browser/drafts.ts';
import { TAKE_OVER } from '../browser/worker-messages.ts';
import { isBusy } from './busy.ts';
import styles from './newer.css?inline';

const WORDS = 'A newer version of this module is ready.';
/** Milliseconds of calm before the line shows. A page also takes this long to put answers back. */
const CALM = 1000;

const line = document.querySelector('#newer p');
const button = document.createElement('button');
/** Questions that the learner has begun. */
const begun = new Set<Element>();
let soon: ReturnType<typeof setTimeout>;

/** Hides the line while something is going on; shows it once nothing was for a while. */
function look(): void {
  clearTimeout(soon);
  if (isBusy(document, begun)) say('');
  else soon = setTimeout(() => !isBusy(document, begun) && say(WORDS), CALM);
}

function say(words: string): void {
  button.hidden = words === '';
  // Only when it changes, else a screen reader says it again.
  if (line && line.textContent !== words) line.replaceChildren(words);
}

/** Whatever is done in a question begins it; an answered one does not count. */
function begin({ target }: Event): void {
  const question = (target as Element).closest?.('quiz-question');
  if (question) begun.add(question);
  look();
}

async function takeOver(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting;
  // In another tab the learner has done so before.
  if (!waiting) location.reload();
  waiting?.addEventListener('statechange', () => location.reload());
  waiting?.postMessage(TAKE_OVER);
}

/** Half-finished answers of an earlier visit. */
async function readDrafts(): Promise<void> {
  const questions = [...document.querySelectorAll<HTMLElement>('quiz-question')];
  await Promise.all(
    questions.map(async (question) => {
      if (await readDraft(question.dataset['question'] ?? '')) begun.add(question);
    }),
  );
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
button.type = 'button';
button.className = 'btn';
button.hidden = true;
button.append('Use it now');
button.addEventListener('click', () => void takeOver());
line?.after(button);
for (const type of ['input', 'pointerdown', 'keydown']) addEventListener(type, begin, true);
new MutationObserver(look).observe(document.documentElement, {
  subtree: true,
  attributeFilter: ['data-answered', 'data-done', 'data-busy'],
});
void readDrafts().then(look);
