/**
 * One taking of a quiz: which questions it asks, in which order their options stand, and from when
 * on answers belong to it. It is kept on the device beside the drafts, not in the record: a taking
 * that is lost begins again, and no answer is lost with it.
 */
import { shuffled } from './shuffle.ts';

export interface Session {
  /** Seed of the options' order; 0 is the order of the page itself, in which everybody begins. */
  readonly seed: number;
  /** Ids of the questions asked, in the quiz's order; none means all. */
  readonly drawn: readonly string[];
  /** Ids asked since the pool was last used up, `drawn` included. */
  readonly seen: readonly string[];
  /** Answers after this instant belong to this taking; '' for all answers there are. */
  readonly since: string;
  /** With feedback at the end: the learner has asked for it. */
  readonly done: boolean;
}

export const FIRST: Session = { seed: 0, drawn: [], seen: [], since: '', done: false };

/**
 * Draws `count` questions of a pool: such as were not seen first, so that none comes again before
 * the pool is used up. Where fewer than that are left, the rest comes from the others, and a new
 * round through the pool begins with them.
 *
 * @param seed decides which; the same seed draws the same
 * @returns the draw in the pool's order, and what counts as seen after it
 */
export function draw(
  pool: readonly string[],
  count: number,
  seen: readonly string[],
  seed: number,
): Pick<Session, 'drawn' | 'seen'> {
  const order = shuffled(pool, seed);
  const fresh = order.filter((id) => !seen.includes(id)).slice(0, count);
  const again = order.filter((id) => !fresh.includes(id)).slice(0, count - fresh.length);
  const picks = [...fresh, ...again];
  return {
    drawn: pool.filter((id) => picks.includes(id)),
    seen: again.length > 0 ? picks : [...seen, ...fresh],
  };
}

/** A stored session as one of this build; damaged parts are those of a first taking. */
export function readSession(stored: unknown): Session {
  const held = { ...FIRST, ...(stored as Partial<Session> | undefined) };
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return {
    seed: Number(held.seed) || 0,
    drawn: list(held.drawn),
    seen: list(held.seen),
    since: String(held.since),
    done: held.done === true,
  };
}
