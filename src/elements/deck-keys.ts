/** Keys, clickers and buttons of a deck: what they ask for, and digits that wait for Enter. */
import { type Action, actionOf, type KeyAction } from '../classroom/keys.ts';

/** What the keys need of the deck. */
export interface Played {
  act: (action: Action) => void;
  /** Whether a digit is a hand now; else it is part of a number to jump to. */
  isPolled: () => boolean;
  say: (words: string) => void;
}

/** Listens to the whole document, and to the buttons of the deck. */
export function onKeys(deck: HTMLElement, { act, isPolled, say }: Played): void {
  let digits = '';

  function take(action: KeyAction): void {
    if (action.do === 'digit') {
      const { digit, shift } = action;
      if (isPolled() && digit > 0 && digits === '') {
        act({ do: 'hand', answer: digit - 1, by: shift ? -1 : 1 });
        return;
      }
      digits = `${digits}${digit}`.slice(-3);
      say(`Enter goes to slide ${digits}`);
      return;
    }
    const slide = Number(digits) - 1;
    digits = '';
    if (action.do !== 'enter') act(action);
    else act(slide < 0 ? { do: 'next' } : { do: 'go', slide });
  }

  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    const action = actionOf(event);
    // A clicker goes on while a note is written: nobody types a page key.
    const isTyping =
      target.closest('input, textarea, select') !== null && !event.key.startsWith('Page');
    if (!action || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    if (deck.querySelector('dialog[open]') && !['overview', 'help'].includes(action.do)) return;
    const isPressing = target.closest('button, a, summary') !== null;
    if (isPressing && (event.key === ' ' || event.key === 'Enter')) return;
    if (action.do !== 'close') event.preventDefault();
    take(action);
  });
  deck.addEventListener('click', ({ target }) => {
    const what = (target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (what) take({ do: what } as KeyAction);
  });
}
