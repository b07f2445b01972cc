import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attempt, events } from './arbitrary-events.ts';
import type { RecordEvent } from './event.ts';
import { writeExport } from './exchange.ts';
import { histories } from './fold.ts';
import { readEvent } from './guard.ts';
import { joining, type Preview, preview, voiding } from './incoming.ts';
import { idsOf } from './learners.ts';
import { union } from './merge.ts';

const file = (list: readonly unknown[], quarantined: { reason: string; entry: unknown }[] = []) =>
  writeExport({ events: list, quarantined, exportedAt: '2026-03-02T10:00:00.000Z' });

/** The preview of a file that is a record. */
function seen(list: readonly unknown[], record: readonly RecordEvent[], learner = 'me'): Preview {
  const found = preview(file(list), record, learner);
  if ('error' in found) throw new Error(found.error);
  return found;
}

test('tells new, known, newer and refused apart, each refusal with its reason', () => {
  const here = attempt({ id: 'here' });
  const fresh = attempt({ id: 'fresh' });
  const forged = attempt({ id: 'here', response: 'other' });
  const newer = { v: 2, id: 'n1', kind: 'dance' };

  expect(seen([here, fresh, newer, { v: 1 }], [here])).toMatchObject({
    fresh: [fresh],
    known: 1,
    newer: [newer],
    refused: [{ entry: 'Entry 4', reason: 'kind: unknown' }],
  });
  expect(seen([forged], [here])).toMatchObject({
    fresh: [],
    known: 0,
    refused: [{ entry: 'here', reason: expect.stringContaining('something else') }],
  });
});

test('refuses an entry of a newer version that would replace one that is here', () => {
  const here = attempt({ id: 'here' });

  expect(seen([{ v: 2, id: 'here', kind: 'dance' }], [here])).toMatchObject({
    newer: [],
    refused: [{ entry: 'here' }],
  });
});

test('counts what the other device could not read', () => {
  const found = preview(file([], [{ reason: 'x', entry: 1 }]), [], 'me');

  expect(found).toMatchObject({
    refused: [{ entry: 'Unread entry 1', reason: expect.stringContaining('unreadable') }],
  });
});

test.each([
  ['', 'damaged'],
  ['{"format":"other"}', 'not a record'],
  [file([]).replace('"version":1', '"version":7'), 'format 7'],
])('says what is wrong with %j', (text, why) => {
  expect(preview(text, [], 'me')).toEqual({ error: expect.stringContaining(why) });
});

describe('whose answers they are', () => {
  const phone = [attempt({ id: 'p1', learner: 'phone' }), attempt({ id: 'p2', learner: 'phone' })];
  const laptop = [attempt({ id: 'l1', learner: 'laptop' })];

  test('an id that nobody here has is a stranger, asked about once', () => {
    const { strangers, fresh } = seen(phone, laptop, 'laptop');
    expect(strangers).toEqual([{ ids: ['phone'], name: undefined, answers: 2 }]);

    const join = joining('Ada', strangers[0] ?? { ids: [], name: undefined, answers: 0 });
    const event = { v: 1, id: 'j1', learner: 'laptop', at: phone[0]?.at ?? '', ...join };
    const read = readEvent(event);
    const together = [...laptop, ...fresh, ...(read.ok ? [read.event] : [])];
    expect([...idsOf('laptop', together)].sort()).toEqual(['laptop', 'phone']);
    expect(seen(phone, together, 'laptop').strangers).toEqual([]);
    // Back on the phone, the file itself says that the laptop is the same person’s.
    expect(seen(together, phone, 'phone').strangers).toEqual([]);
  });

  test('an empty device takes a file whole', () => {
    expect(seen(phone, [], 'new').fresh).toEqual(phone);
  });
});

test('undo hides all of an import, however large, and brings it back', () => {
  const many = Array.from({ length: 1201 }, (_, at) => attempt({ id: `e${at}` }));
  const ids = many.map(({ id }) => id);
  const undo = (hidden: boolean, at: string): RecordEvent[] =>
    voiding(ids, hidden).map(
      (event, index) =>
        ({ v: 1, id: `u${hidden}${index}`, learner: 'me', at, ...event }) as RecordEvent,
    );
  const gone = [...many, ...undo(true, '2026-03-03T09:00:00.000Z')];

  expect(voiding(ids, true)).toHaveLength(3);
  expect(gone.every((event) => readEvent(event).ok)).toBe(true);
  expect(histories(gone).size).toBe(0);
  const back = [...gone, ...undo(false, '2026-03-03T10:00:00.000Z')];
  expect(histories(back).get('q1')).toHaveLength(1201);
});

test('whatever is here and in the file: taking what is fresh gives the union', () => {
  const some = fc.array(events({ near: true }), { maxLength: 10 });
  fc.assert(
    fc.property(some, some, (one, two) => {
      const record = union(one).events;
      const found = seen(union(two).events, record);
      const ids = (list: readonly RecordEvent[]) => list.map(({ id }) => id).sort();

      expect(ids([...record, ...found.fresh])).toEqual(ids(union(record, two).events));
      expect(seen([...record, ...found.fresh], record).fresh).toEqual(found.fresh);
      expect(found.fresh.length + found.known + found.refused.length).toBe(
        union(two).events.length,
      );
    }),
  );
});
