/** What the outlet cards show. */
import { SourceFile } from '../../evidence/schema.ts';
import { cardsOf } from '../../exhibits/outlet-cards/cards.ts';
import type { OutletCardsProps } from '../../exhibits/outlet-cards/view.tsx';
import { richText } from '../context.tsx';
import type { Library } from '../library.ts';

/** Attributes of `<OutletCards>` in a lesson. */
export interface OutletCardsAttributes {
  /** Marks of the two outlets whose cards lie open at the start. */
  left?: string | undefined;
  right?: string | undefined;
  /** Number of the exhibit in its lesson. */
  number?: number | undefined;
  finding?: string | undefined;
}

/** @throws Error for a mark that no outlet has */
export function outletCards(
  library: Library,
  {
    left = 'dcnf',
    right = 'rt',
    number = 1,
    finding = 'Five articles come from four outlets, and an agency stands behind one of them. Each gets the same card.',
  }: OutletCardsAttributes = {},
): OutletCardsProps {
  // Every exhibit keeps the order of the marks.
  const order = SourceFile.shape.mark.options;
  const sources = [...library.sources.values()]
    .filter(({ kind }) => kind !== 'invented')
    .sort((one, other) => order.indexOf(one.mark) - order.indexOf(other.mark));
  const cards = cardsOf(sources);
  for (const id of [left, right])
    if (!cards.some((card) => card.id === id)) throw new Error(`no outlet has the mark ${id}`);
  return { cards, left, right, number, finding, rich: richText(library) };
}
