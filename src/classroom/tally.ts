/** Hands counted for the answers of one question, in one vote or two. */

export interface Tally {
  /** Hands for each answer, by its place; one list a vote. */
  rounds: readonly (readonly number[])[];
  /** What undo takes back, newest last: vote, answer, and the hands it added. */
  past: readonly (readonly [round: number, answer: number, by: number])[];
}

/** Steps that undo remembers. */
const PAST = 50;

export const emptyTally: Tally = { rounds: [[]], past: [] };

/** Hands that went up in a vote, from 0. */
export const totalOf = ({ rounds }: Tally, round: number): number =>
  (rounds[round] ?? []).reduce((sum, hands) => sum + hands, 0);

/** Hands for an answer in a vote. */
export const handsOf = ({ rounds }: Tally, round: number, answer: number): number =>
  rounds[round]?.[answer] ?? 0;

/** One hand more or less; a count never falls below 0. */
export function count(tally: Tally, round: number, answer: number, by: 1 | -1): Tally {
  if (handsOf(tally, round, answer) + by < 0) return tally;
  return {
    rounds: added(tally.rounds, round, answer, by),
    past: [...tally.past, [round, answer, by] as const].slice(-PAST),
  };
}

/** Takes back the newest count. */
export function undo(tally: Tally): Tally {
  const last = tally.past.at(-1);
  if (!last) return tally;
  const [round, answer, by] = last;
  return { rounds: added(tally.rounds, round, answer, -by), past: tally.past.slice(0, -1) };
}

/** Opens the second vote, if it is not open. */
export const openSecond = (tally: Tally): Tally =>
  tally.rounds.length > 1 ? tally : { ...tally, rounds: [...tally.rounds, []] };

function added(rounds: Tally['rounds'], round: number, answer: number, by: number): number[][] {
  return rounds.map((hands, at) =>
    at === round
      ? Array.from(
          { length: Math.max(hands.length, answer + 1) },
          (_, place) => (hands[place] ?? 0) + (place === answer ? by : 0),
        )
      : [...hands],
  );
}
