import type { ViewContext } from '../view-context.ts';

/** Parts of a question in the order of the page. */
export function presented<T extends { id: string }>(
  parts: readonly T[],
  { order }: Pick<ViewContext, 'order'>,
): T[] {
  const byId = new Map(parts.map((part) => [part.id, part]));
  return order([...byId.keys()]).flatMap((id) => byId.get(id) ?? []);
}
