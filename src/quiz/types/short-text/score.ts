import { foldText, isOneSlip } from '../../fold-text.ts';
import type { Say } from '../../say.ts';
import { type Score, scored, unanswered, verdictOf } from '../../score.ts';
import type { ShortText } from './schema.ts';

/** What decides the score: the listed texts in order, by the part that each is, and its credit. */
export type Key = {
  texts: { part: string; text: string; credit: number }[];
  /** Whether one slip of the hand is forgiven. */
  typos: boolean;
};
/** What was typed. */
export type Response = string;

export function keyOf({ accept, known, typos }: ShortText): Key {
  return {
    texts: [
      ...accept.map(({ text }, place) => ({ part: `a${place}`, text, credit: 1 })),
      ...known.map(({ text, credit }, place) => ({ part: `k${place}`, text, credit })),
    ],
    typos,
  };
}

/**
 * The credit of the first listed text that is the same once both are folded, or with `typos` one
 * slip away; else 0 (first matching answer decides: Moodle shortanswer). Parts are `a0` … for
 * `accept`, `k0` … for `known`, or `otherwise`. The sentence says how the input was read, where it
 * was typed in another way.
 */
export function score(key: Key, response: Response): Score {
  // A damaged record may hold anything.
  const typed = typeof response === 'string' ? response : '';
  const folded = foldText(typed);
  if (!folded) return unanswered();
  const found = key.texts.find(({ text }) => {
    const wanted = foldText(text);
    return wanted === folded || (key.typos && isOneSlip(wanted, folded));
  });
  if (!found) return scored(0, { otherwise: 'no' });
  const { part, text, credit } = found;
  const read: Say = [credit === 1 ? 'accepted' : 'read', text];
  return scored(credit, { [part]: verdictOf(credit) }, typed.trim() === text ? undefined : read);
}
