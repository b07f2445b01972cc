/** Shows a score on the slip: the result, and a verdict on each part. Icon, word and edge agree. */
import { points } from '../quiz/points.ts';
import { type Score, type Scored, verdictOf } from '../quiz/score.ts';
import { painted } from './paint.ts';
import { phrase, sentence } from './phrase.ts';
import { verdict } from './verdict.ts';

/** A score in which only the sentence is sure: all else is there where there are points. */
type Points = Partial<Omit<Scored, 'kind'>>;

/**
 * @param type the question's
 * @param reveal no try is left, so the key need not wait
 * @param fresh right after the answer: reasons open and the result takes focus. Else, when a page
 *   restores an answer, everything stays in the room it has, so that nothing moves.
 */
export function showScore(
  form: HTMLFormElement,
  score: Exclude<Score, { kind: 'unanswered' }>,
  type: string | undefined,
  fresh: boolean,
  reveal: boolean,
): void {
  clearMarks(form);
  const { earned = 0, possible = 0, parts = {}, say }: Points = score;
  const kind = possible ? verdictOf(earned / possible) : 'done';
  const full = reveal || earned >= possible;
  // Every slip has one.
  const result = form.querySelector('.result') as HTMLElement;
  result.replaceChildren(verdict(kind, phrase(`result-${kind}`, '', points(earned))));
  for (const [id, each] of Object.entries(parts)) {
    for (const mark of form.querySelectorAll<HTMLElement>(`[data-in="${id}"]`)) {
      mark.dataset['v'] = each;
    }
    const part = form.querySelector<HTMLElement>(`[data-part="${id}"]`);
    if (!part) continue;
    part.dataset['v'] = each;
    (part.querySelector('.why') ?? part).prepend(verdict(each, phrase(each, type)));
  }
  if (!fresh) return;
  form.toggleAttribute('data-show', true);
  if (say) {
    const line = document.createElement('p');
    line.className = 'ap';
    line.textContent = named(form, sentence(say, type));
    result.append(line);
  }
  openReasons(form, full);
  // After the paint: focus measures the page, and the learner should see the news first.
  void painted().then(() => result.focus());
}

/** The sentence with each part's own words, in quotation marks, in place of its `{id}`. */
function named(form: HTMLFormElement, say: string): string {
  return say.replace(/\{([\w-]+)\}/g, (_, id) => {
    const words = form.querySelector(`[data-part="${id}"] span`)?.textContent ?? '';
    return words.startsWith('“') ? words : `‘${words}’`;
  });
}

/** Takes all verdicts away again. */
export function clearMarks(form: HTMLFormElement): void {
  form.querySelector('.result')?.replaceChildren();
  for (const line of form.querySelectorAll('.v[data-v]')) line.remove();
  for (const part of form.querySelectorAll<HTMLElement>('[data-part],[data-in]')) {
    part.removeAttribute('data-v');
  }
  form.toggleAttribute('data-show', false);
  openReasons(form, false);
}

function openReasons(form: HTMLFormElement, open: boolean): void {
  form.querySelector('.reasons')?.toggleAttribute('open', open);
}
