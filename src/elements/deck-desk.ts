/** The presenter's desk: what comes next, notes, hands and the clock, in the window with the notes. */
import { overText } from '../classroom/kept.ts';
import { questionsOf } from '../classroom/report.ts';
import { LETTERS } from '../classroom/slide.ts';
import { moved, type SlideOutline } from '../classroom/stages.ts';
import { type ClassState, type Command, voteAt } from '../classroom/state.ts';
import { emptyTally, handsOf, totalOf } from '../classroom/tally.ts';
import { pictureOf } from './deck-paint.ts';

const find = <T extends Element>(root: ParentNode, part: string): T => {
  const found = root.querySelector<T>(`[data-desk="${part}"]`);
  if (!found) throw new Error(`the desk has no ${part}`);
  return found;
};

export class Desk {
  readonly #root: HTMLElement;
  readonly #slides: readonly HTMLElement[];
  readonly #deck: readonly SlideOutline[];
  /** The slide whose note is in the field. */
  #noted = '';

  constructor(
    root: HTMLElement,
    slides: readonly HTMLElement[],
    deck: readonly SlideOutline[],
    perform: (command: Command) => void,
  ) {
    this.#root = root;
    this.#slides = slides;
    this.#deck = deck;
    const note = find<HTMLTextAreaElement>(root, 'note');
    note.addEventListener('input', () => perform({ do: 'note', text: note.value }));
    const size = find<HTMLInputElement>(root, 'size');
    size.addEventListener('change', () => perform({ do: 'size', size: Number(size.value) }));
    for (const act of ['undo', 'again'] as const)
      find(root, act).addEventListener('click', () => perform({ do: act }));
    find(root, 'hands').addEventListener('click', ({ target }) => {
      const { answer, by } = (target as Element).closest('button')?.dataset ?? {};
      if (answer !== undefined)
        perform({ do: 'hand', answer: Number(answer), by: by === '1' ? 1 : -1 });
    });
  }

  /** Brings the desk to the state of the class. */
  paint(state: ClassState): void {
    const { slide, tallies, notes, size } = state;
    const at = this.#slides.findIndex(({ id }) => id === slide);
    const shown = this.#slides[at];
    for (const one of this.#root.querySelectorAll<HTMLElement>('[data-notes]'))
      one.hidden = one.dataset['notes'] !== shown?.dataset['section'];
    this.#paintNext(state);
    const note = find<HTMLTextAreaElement>(this.#root, 'note');
    // What is being typed stays as it is, and never moves on to another slide.
    if (document.activeElement !== note || this.#noted !== slide) note.value = notes[slide] ?? '';
    this.#noted = slide;
    const field = find<HTMLInputElement>(this.#root, 'size');
    if (document.activeElement !== field) field.value = size > 0 ? `${size}` : '';
    this.#paintHands(state, tallies[slide] ?? emptyTally, this.#deck[at]?.answers ?? []);
  }

  #paintNext(state: ClassState): void {
    const next = moved(this.#deck, state, state.tallies, 1);
    const slide = this.#slides.find(({ id }) => id === next.slide);
    const end = next.slide === state.slide && next.stage === state.stage;
    const box = find(this.#root, 'next');
    box.replaceChildren(
      ...(slide && !end ? [pictureOf(slide, next, state.tallies[next.slide])] : []),
    );
  }

  #paintHands(state: ClassState, tally: typeof emptyTally, answers: SlideOutline['answers']): void {
    const poll = find<HTMLElement>(this.#root, 'poll');
    poll.hidden = answers.length === 0;
    const vote = voteAt(state.stage);
    const round = vote ?? tally.rounds.length - 1;
    const rows = answers.map(({ text, right }, at) => {
      const row = document.createElement('li');
      const name = document.createElement('span');
      name.textContent = `${LETTERS[at] ?? ''} ${text}${right ? ' (right)' : ''}`;
      row.append(name);
      for (const [by, sign, what] of [
        [-1, '−', 'One hand less for'],
        [1, '+', 'One hand more for'],
      ] as const) {
        const press = document.createElement('button');
        press.type = 'button';
        press.className = 'btn quiet';
        press.textContent = sign;
        press.ariaLabel = `${what} ${LETTERS[at] ?? ''}`;
        press.dataset['answer'] = `${at}`;
        press.dataset['by'] = `${by}`;
        press.disabled = vote === undefined;
        const number = document.createElement('b');
        number.textContent = `${handsOf(tally, round, at)}`;
        row.append(...(by === 1 ? [number, press] : [press]));
      }
      return row;
    });
    const list = find(this.#root, 'hands');
    const held = document.activeElement as HTMLElement | null;
    const { answer, by } = list.contains(held) ? (held?.dataset ?? {}) : {};
    list.replaceChildren(...rows);
    // The button that was pressed is a new one now.
    if (answer !== undefined)
      list
        .querySelector<HTMLElement>(`[data-answer="${answer}"][data-by="${by}"]`)
        ?.focus({ preventScroll: true });
    find(this.#root, 'total').textContent = totalText(state, totalOf(tally, round), round);
    find<HTMLButtonElement>(this.#root, 'undo').disabled = tally.past.length === 0;
    find<HTMLButtonElement>(this.#root, 'again').disabled = tally.rounds.length > 1 && vote === 1;
  }

  /**
   * What changes with time alone.
   *
   * @param elapsed milliseconds since the class began; absent where none has
   * @param projected the projector's window is open
   */
  tick(time: Date, elapsed: number | undefined, projected: boolean): void {
    find(this.#root, 'where').textContent = projected
      ? 'Notes show in this window. The projector window shows the slides alone.'
      : 'Notes show in this window. If it is on the projector, the room sees them: N hides them.';
    find(this.#root, 'clock').textContent = time.toLocaleTimeString('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    });
    find(this.#root, 'elapsed').textContent =
      elapsed === undefined ? '' : `${Math.max(Math.floor(elapsed / 60_000), 0)} min of class`;
  }
}

/** '14 of 28 hands, first vote.'; too many are flagged and allowed. */
export function totalText(state: ClassState, total: number, round: number): string {
  const { size, slide } = state;
  const vote = round > 0 ? 'second vote' : 'first vote';
  const hands = total === 1 && size === 0 ? 'hand' : 'hands';
  const report = questionsOf(state).find((one) => one.slide === slide);
  const over = report ? ` ${overText(report, size)}` : '';
  return `${total}${size > 0 ? ` of ${size}` : ''} ${hands}, ${vote}.${over}`.trim();
}
