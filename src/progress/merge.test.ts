import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, attempt, events } from './arbitrary-events.ts';
import { canonical, union } from './merge.ts';

/** Small worlds, in which the same id often comes with other contents. */
const record = fc.array(events({ near: true }), { maxLength: 8 });
/** Records as they are: no id twice with other contents. */
const honest = fc
  .uniqueArray(events({ near: true }), { selector: ({ id }) => id })
  .chain((all) => fc.tuple(...[0, 1, 2].map(() => fc.subarray(all))));

describe('union', () => {
  test('is idempotent', () => {
    fc.assert(
      fc.property(record, (a) => {
        const once = union(a).events;
        expect(union(once, once)).toEqual({ events: once, conflicts: [] });
      }),
    );
  });

  test('is commutative', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(union(a, b).events).toEqual(union(b, a).events);
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const left = union(union(a, b).events, c).events;
        expect(union(a, union(b, c).events).events).toEqual(left);
        expect(union(a, b, c).events).toEqual(left);
      }),
    );
  });

  test('loses nothing, doubles nothing, and makes nothing up', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const merged = union(a, b).events;
        const ids = merged.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
        for (const event of merged) expect([...a, ...b]).toContain(event);
      }),
    );
  });

  test('finds no conflict between parts of one record', () => {
    fc.assert(
      fc.property(honest, (parts) => {
        expect(union(...parts).conflicts).toEqual([]);
      }),
    );
  });
});

test('reports one id with two contents, and keeps the same one whichever came first', () => {
  const early = attempt({ at: at('09:00') });
  const late = attempt({ at: at('09:01') });

  const conflicts = [{ id: 'e1', kept: early, dropped: late }];
  expect(union([early], [late])).toEqual({ events: [early], conflicts });
  expect(union([late], [early])).toEqual({ events: [early], conflicts });
});

test('takes an event with its fields in another order for the same', () => {
  const event = attempt({ response: { number: '2,500', unit: 'troops' } });
  const reordered = attempt({ response: { unit: 'troops', number: '2,500' } });

  expect(union([event], [reordered]).conflicts).toEqual([]);
  expect(canonical(event)).toBe(canonical(reordered));
});
