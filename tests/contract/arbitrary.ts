/** Random responses for any question: read off the page's own form, so that no type is special. */
import fc from 'fast-check';

/** Values of the shapes that responses have, valid and not, over the ids of a key. */
export function anyResponse(ids: readonly string[]): fc.Arbitrary<unknown> {
  const id = fc.constantFrom(...ids, 'gone', '__proto__', '');
  return fc.oneof(
    fc.constant(null),
    id,
    fc.array(id, { maxLength: 10 }),
    fc.shuffledSubarray([...ids], { minLength: ids.length }),
    fc.dictionary(id, id),
    fc.record({ text: fc.oneof(fc.string(), fc.integer().map(String)), unit: fc.option(id) }),
  );
}

/** All strings in a JSON value, keys included: for a key, the ids of its parts and choices. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}
