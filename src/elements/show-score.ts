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

function headline(score: Scored): string {
  const kind = verdictOf(score);
  if (kind === 'hit') return 'Right';
  return kind === 'no' ? 'Not yet' : `Partly right: ${inPoints(score.earned)}`;
}

/**
 * @param words a type's own words for verdicts
 * @param fresh right after the answer: reasons open and the result takes focus. Else, when a page
 *   restores an answer, everything stays in the room it has, so that nothing moves.
 */
export function showScore(
  form: HTMLFormElement,
  score: Scored,
  words: Partial<Record<Verdict, string>>,
  fresh: boolean,
): void {
  clearMarks(form);
  const full = score.earned >= score.possible;
  const result = form.querySelector<HTMLElement>('.result');
  result?.replaceChildren(verdict(verdictOf(score), headline(score)));
  for (const [id, kind] of Object.entries(score.parts)) {
    const part = form.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"]`);
    if (!part) continue;
    part.dataset['v'] = kind;
    // What was left out would give the answer away before the learner asks for it.
    const touched = kind !== 'left' && kind !== 'miss';
    part.toggleAttribute('data-touched', touched);
    part.toggleAttribute('data-secret', !touched && !full);
    const why = part.matches('.why') ? part : (part.querySelector('.why') ?? part);
    why.prepend(verdict(kind, words[kind] ?? WORDS[kind]));
  }
  if (!fresh) return;
  form.dataset['show'] = '';
  if (score.say !== '') {
    const say = document.createElement('p');
    say.className = 'ap';
    say.textContent = score.say;
    result?.append(say);
  }
  const reasons = form.querySelector<HTMLDetailsElement>('.reasons');
  if (reasons) reasons.open = full;
  result?.focus();
}

/** Takes all verdicts away again. */
export function clearMarks(form: HTMLFormElement): void {
  form.querySelector('.result')?.replaceChildren();
  for (const line of form.querySelectorAll('.why > .v[data-v], .sort .v[data-v]')) line.remove();
  for (const part of form.querySelectorAll<HTMLElement>('[data-part]')) {
    delete part.dataset['v'];
    part.toggleAttribute('data-touched', false);
    part.toggleAttribute('data-secret', false);
  }
  delete form.dataset['show'];
  const reasons = form.querySelector<HTMLDetailsElement>('.reasons');
  if (reasons) reasons.open = false;
}
