/** Which two cards lie side by side. */
export type Side = 'left' | 'right';
export type Pair = Readonly<Record<Side, string>>;

/** The pair after choosing a card for one side; choosing the other side's card swaps the two. */
export function choose(pair: Pair, side: Side, card: string): Pair {
  const other: Side = side === 'left' ? 'right' : 'left';
  if (pair[other] !== card) return { ...pair, [side]: card };
  return side === 'left' ? { left: card, right: pair.left } : { left: pair.right, right: card };
}
