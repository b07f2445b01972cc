/** Slides as the state of the class has them. */
import type { Place, SlideOutline } from '../classroom/stages.ts';
import { type ClassState, CONTRASTS } from '../classroom/state.ts';
import { emptyTally, handsOf, type Tally, totalOf } from '../classroom/tally.ts';

/** What the slides of a page are, read from them. */
export function outlineOf(slides: readonly HTMLElement[]): SlideOutline[] {
  return slides.map((slide) => ({
    id: slide.id,
    stages: (slide.dataset['stages'] ?? '0').split(' '),
    title: textOf(slide.querySelector('h1, h2')),
    answers: [...slide.querySelectorAll<HTMLElement>('[data-answer]')].map((answer) => ({
      text: textOf(answer.querySelector('.t > span')),
      right: answer.hasAttribute('data-right'),
    })),
  }));
}

const textOf = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

/** Shows a slide at one of its stages: what comes later is hidden, what is over as well. */
export function showStage(slide: HTMLElement, stage: string): void {
  const stages = (slide.dataset['stages'] ?? '').split(' ');
  const at = stages.indexOf(stage);
  slide.dataset['stage'] = stage;
  for (const part of slide.querySelectorAll<HTMLElement>('[data-from], [data-until]')) {
    const { from, until } = part.dataset;
    const early = from !== undefined && stages.indexOf(from) > at;
    const late = until !== undefined && stages.indexOf(until) <= at && stages.includes(until);
    part.toggleAttribute('hidden', early || late);
  }
}

/** Draws the hands of both votes behind the answers. */
export function showHands(slide: HTMLElement, tally: Tally = emptyTally): void {
  for (const [at, answer] of slide.querySelectorAll('[data-answer]').entries()) {
    const counts = tally.rounds.map((_, round) => handsOf(tally, round, at));
    for (const [round, rect] of answer.querySelectorAll('rect').entries()) {
      const share = (counts[round] ?? 0) / Math.max(totalOf(tally, round), 1);
      rect.setAttribute('width', `${Math.round(share * 1000) / 10}%`);
    }
    const number = answer.querySelector('.n');
    if (number) number.textContent = counts.join(' → ');
  }
}

/** Steps of larger text that were asked for, less those that would not fit. */
function enlarge(slide: HTMLElement, larger: number): void {
  const body = slide.querySelector('.body');
  for (let step = larger; step >= 0; step -= 1) {
    slide.dataset['larger'] = `${step}`;
    if (!body || body.scrollHeight <= body.clientHeight + 1) return;
  }
}

/** Brings all slides to the place and the look of the class; returns the one that is shown. */
export function paintSlides(
  slides: readonly HTMLElement[],
  state: ClassState,
): HTMLElement | undefined {
  let shown: HTMLElement | undefined;
  for (const slide of slides) {
    const now = slide.id === state.slide;
    slide.classList.toggle('now', now);
    if (!now) continue;
    shown = slide;
    showHands(slide, state.tallies[slide.id]);
    showStage(slide, state.stage);
    enlarge(slide, state.larger);
  }
  const { dataset } = document.documentElement;
  dataset['contrast'] = CONTRASTS.includes(state.contrast) ? state.contrast : 'normal';
  dataset['black'] = `${state.black}`;
  return shown;
}

/** Brings every slide to its last stage, as it goes to paper. */
export function paintLast(slides: readonly HTMLElement[], { tallies }: ClassState): void {
  for (const slide of slides) {
    showHands(slide, tallies[slide.id]);
    showStage(slide, (slide.dataset['stages'] ?? '').split(' ').at(-1) ?? '');
  }
}

/** A copy of a slide at a place, with no ids in it. */
export function pictureOf(slide: HTMLElement, { stage }: Place, tally: Tally | undefined): Node {
  const copy = slide.cloneNode(true) as HTMLElement;
  copy.classList.add('now');
  copy.removeAttribute('id');
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  showHands(copy, tally);
  showStage(copy, stage);
  return copy;
}
