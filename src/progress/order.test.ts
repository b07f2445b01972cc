import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at, attempt, events } from './arbitrary-events.ts';
import { inOrder, nextInstant } from './order.ts';

test('orders by instant, then by id, whatever the order of arrival', () => {
  fc.assert(
    fc.property(fc.uniqueArray(events({ near: true }), { selector: ({ id }) => id }), (list) => {
      const ordered = inOrder(list);

      expect(inOrder([...list].reverse())).toEqual(ordered);
      for (const [index, event] of ordered.slice(1).entries()) {
        const before = ordered[index] ?? event;
        expect(`${before.at} ${before.id}` < `${event.at} ${event.id}`).toBe(true);
      }
    }),
  );
});

test('leaves the list it was given as it is', () => {
  const list = [attempt({ id: 'b' }), attempt({ id: 'a' })];

  inOrder(list);

  expect(list.map(({ id }) => id)).toEqual(['b', 'a']);
});

test.each([
  ['the first event', undefined, at('09:00')],
  ['a clock that goes on', at('08:59'), at('09:00')],
  ['two events in one millisecond', at('09:00'), '2026-03-02T09:00:00.001Z'],
  ['a clock set back by an hour', at('10:00'), '2026-03-02T10:00:00.001Z'],
  ['a clock set back by a day', '2026-03-03T09:00:00.000Z', '2026-03-03T09:00:00.001Z'],
  ['a clock that was years ahead', '2031-01-01T00:00:00.000Z', at('09:00')],
])(
  'gives %s an instant after the latest event, unless that is absurd',
  (_name, latest, expected) => {
    expect(nextInstant(at('09:00'), latest)).toBe(expected);
  },
);
