import type { ViewContext } from '../view-context.ts';

/** Parts of a question in the order of these ids, which are theirs. */
export const inOrder = <T extends { id: string }>(
  parts: readonly T[],
  ids: readonly string[],
): T[] => parts.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));

/** Parts of a question in the order of the page. */
export const presented = <T extends { id: string }>(
  parts: readonly T[],
  { order }: Pick<ViewContext, 'order'>,
): T[] => inOrder(parts, order(parts.map(({ id }) => id)));
