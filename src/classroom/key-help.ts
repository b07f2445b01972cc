/** What keys and clickers do, in words. `keys.ts` has what they do. */
import type { KeyPress } from './keys.ts';

/** A line of the table of keys. */
export interface KeyHelp {
  does: string;
  /** What stands on the keys. Each of them does the same, but for a range such as 1 to 6. */
  keys: readonly string[];
  /** Between the keys: one of them is enough, or all are pressed in turn. */
  joined: 'or' | 'to' | 'then';
  /** The keys as a browser tells them, so that a test can hold the table to what happens. */
  presses: readonly KeyPress[];
}

const press = (key: string, code = ''): KeyPress => ({ key, code, shiftKey: false });
const line = (does: string, keys: readonly string[], presses: readonly string[]): KeyHelp => ({
  does,
  keys,
  joined: 'or',
  presses: presses.map((key) => press(key)),
});

export const KEY_HELP: readonly KeyHelp[] = [
  line('Next step', ['Page down', '→', 'space'], ['PageDown', 'ArrowRight', ' ']),
  line('One step back', ['Page up', '←'], ['PageUp', 'ArrowLeft']),
  line('Black screen, and back', ['b', '.'], ['b', '.']),
  {
    does: 'Count a hand for A to F',
    keys: ['1', '6'],
    joined: 'to',
    presses: [press('1', 'Digit1'), press('6', 'Digit6')],
  },
  {
    does: 'Take that hand away',
    keys: ['Shift + 1', 'Shift + 6'],
    joined: 'to',
    presses: [
      { key: '!', code: 'Digit1', shiftKey: true },
      { key: '^', code: 'Digit6', shiftKey: true },
    ],
  },
  line('Undo the last count', ['u'], ['u']),
  line('Vote again', ['r'], ['r']),
  line('Projector window', ['p'], ['p']),
  line('Notes, shown or hidden', ['n'], ['n']),
  line('Overview of the slides', ['o'], ['o']),
  {
    does: 'Go to a slide',
    keys: ['its number', 'Enter'],
    joined: 'then',
    presses: [press('7', 'Digit7'), press('Enter')],
  },
  line('Full screen', ['f'], ['f']),
  line('Contrast', ['c'], ['c']),
  line('Larger text, smaller text', ['+', '−'], ['+', '-']),
  line('All keys', ['?'], ['?']),
];
