/** Shows a score on the slip: the result, and a verdict on each part. Icon, word and edge agree. */
import { inPoints } from '../quiz/points.ts';
import { type Scored, type Verdict, verdictOf } from '../quiz/score.ts';
import { verdict } from './verdict.ts';

const WORDS: Record<Verdict, string> = {
  hit: 'Right, and you chose it',
  near: 'Defensible, and you chose it',
  miss: 'Right, but you left it out',
  no: 'Not right, and you chose it',
  left: 'Rightly left out',
};

function headline(kind: Verdict, earned: number): string {
  if (kind === 'near') return `Partly right: ${inPoints(earned)}`;
  return kind === 'hit' ? 'Right' : 'Not yet';
}

/**
 * @param words a type's own words for verdicts
 * @param reveal no try is left, so the key need not wait
 * @param fresh right after the answer: reasons open and the result takes focus. Else, when a page
 *   restores an answer, everything stays in the room it has, so that nothing moves.
 */
export function showScore(
  form: HTMLFormElement,
  score: Scored,
  words: Partial<Record<Verdict, string>>,
  fresh: boolean,
  reveal: boolean,
): void {
  clearMarks(form);
  const kind = verdictOf(score.earned / score.possible);
  const full = reveal || kind === 'hit';
  const result = form.querySelector<HTMLElement>('.result');
  result?.replaceChildren(verdict(kind, headline(kind, score.earned)));
  for (const [id, each] of Object.entries(score.parts)) {
    for (const mark of form.querySelectorAll<HTMLElement>(`[data-in="${id}"]`)) {
      mark.dataset['v'] = each;
    }
    const part = form.querySelector<HTMLElement>(`[data-part="${id}"]`);
    if (!part) continue;
    part.dataset['v'] = each;
    // What was left out would give the answer away before the learner asks for it.
    const touched = each !== 'left' && each !== 'miss';
    part.toggleAttribute('data-touched', touched);
    part.toggleAttribute('data-secret', !touched && !full);
    (part.querySelector('.why') ?? part).prepend(verdict(each, words[each] ?? WORDS[each]));
  }
  if (!fresh) return;
  form.dataset['show'] = '';
  if (score.say) {
    const say = document.createElement('p');
    say.className = 'ap';
    say.textContent = score.say;
    result?.append(say);
  }
  openReasons(form, full);
  // After the paint: focus measures the page, and the learner should see the news first.
  requestAnimationFrame(() => setTimeout(() => result?.focus()));
}

/** Takes all verdicts away again. */
export function clearMarks(form: HTMLFormElement): void {
  form.querySelector('.result')?.replaceChildren();
  for (const line of form.querySelectorAll('.v[data-v]')) line.remove();
  for (const part of form.querySelectorAll<HTMLElement>('[data-part],[data-in]')) {
    for (const name of ['data-v', 'data-touched', 'data-secret']) part.removeAttribute(name);
  }
  delete form.dataset['show'];
  openReasons(form, false);
}

function openReasons(form: HTMLFormElement, open: boolean): void {
  form.querySelector('.reasons')?.toggleAttribute('open', open);
}
