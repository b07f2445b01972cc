/** What keys and clickers do in a deck. */
import type { Command } from './state.ts';

/** A command for the class, or something that this window alone does. */
export type Action =
  | Command
  | { do: 'overview' | 'notes' | 'fullscreen' | 'projector' | 'help' | 'close' };

/** What a key asks for: an action, or a part of one. */
export type KeyAction = Action | { do: 'enter' } | { do: 'digit'; digit: number; shift: boolean };

/** Clickers send PageUp, PageDown, b, the full stop, F5 or Escape; the rest is for hands. */
const KEYS: Readonly<Record<string, KeyAction>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  ' ': { do: 'next' },
  ArrowLeft: { do: 'back' },
  ArrowUp: { do: 'back' },
  PageUp: { do: 'back' },
  Backspace: { do: 'back' },
  Home: { do: 'first' },
  End: { do: 'last' },
  b: { do: 'black' },
  '.': { do: 'black' },
  u: { do: 'undo' },
  r: { do: 'again' },
  c: { do: 'contrast' },
  '+': { do: 'text', by: 1 },
  '-': { do: 'text', by: -1 },
  o: { do: 'overview' },
  n: { do: 'notes' },
  f: { do: 'fullscreen' },
  p: { do: 'projector' },
  '?': { do: 'help' },
  Escape: { do: 'close' },
  Enter: { do: 'enter' },
};

/** What of a keyboard event matters. */
export interface KeyPress {
  key: string;
  code: string;
  shiftKey: boolean;
}

/** What a key does; undefined for one that does nothing here. Digits go by their place on the board. */
export function actionOf({ key, code, shiftKey }: KeyPress): KeyAction | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(code)?.[1];
  if (digit !== undefined && !(code.startsWith('Numpad') && !/\d/u.test(key)))
    return { do: 'digit', digit: Number(digit), shift: shiftKey };
  const lower = key.length === 1 ? key.toLowerCase() : key;
  if (lower === ' ' && shiftKey) return { do: 'back' };
  return Object.hasOwn(KEYS, lower) ? KEYS[lower] : undefined;
}
