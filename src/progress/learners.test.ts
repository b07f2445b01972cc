import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attempt, events } from './arbitrary-events.ts';
import type { RecordEvent } from './event.ts';
import { idsOf, learnersIn } from './learners.ts';

const T = '2026-03-02T09:00:00.00';
let count = 0;
/** ‘I am called so’, and perhaps ‘that id is me too’. */
function named(learner: string, name: string, same?: string): RecordEvent {
  count += 1;
  const common = { v: 1, id: `n${count}`, at: `${T}${count % 10}Z` } as const;
  return { ...common, learner, kind: 'learner', name, ...(same && { same }) };
}
const answered = (learner: string) => {
  count += 1;
  return attempt({ id: `a${count}`, learner });
};

test('everybody is somebody else until told', () => {
  const list = [answered('phone'), answered('laptop')];

  expect([...idsOf('phone', list)]).toEqual(['phone']);
});

test('a join holds in both directions, and from id to id', () => {
  const list = [
    named('c', 'Ada', 'b'),
    answered('a'),
    answered('b'),
    answered('c'),
    answered('d'),
    named('a', 'Ada', 'b'),
  ];

  expect([...idsOf('a', list)].sort()).toEqual(['a', 'b', 'c']);
  expect([...idsOf('c', list)].sort()).toEqual(['a', 'b', 'c']);
  expect(learnersIn(list)).toEqual([
    { ids: ['a', 'b', 'c'], name: 'Ada', answers: 3 },
    { ids: ['d'], name: undefined, answers: 1 },
  ]);
});

test('the latest name is the one; a join taken back joins nobody', () => {
  const join = named('a', 'Ada', 'b');
  const list: RecordEvent[] = [
    { ...join, at: `${T}1Z` },
    { ...named('a', 'Ida'), at: `${T}2Z` },
    answered('b'),
  ];
  expect(learnersIn(list)).toMatchObject([{ ids: ['a', 'b'], name: 'Ida' }]);

  const taken: RecordEvent = {
    v: 1,
    id: 'v1',
    learner: 'a',
    at: `${T}3Z`,
    kind: 'void',
    events: [join.id],
    hidden: true,
  };
  expect(learnersIn([...list, taken]).map(({ ids }) => ids)).toEqual([['b'], ['a']]);
});

test('each event belongs to one person, in whatever order events are', () => {
  const anybody = fc.array(
    fc
      .tuple(events({ near: true }), fc.constantFrom('p', 'q', 'r', 's'), fc.nat())
      .map(([event, learner, at]) => ({ ...event, learner, id: `${event.id}${at}` })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(anybody, (list) => {
      const people = learnersIn(list);
      const ids = people.flatMap((each) => each.ids);

      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(ids)).toEqual(new Set(list.map(({ learner }) => learner)));
      expect(learnersIn(list.toReversed()).map((each) => each.ids)).toEqual(
        people.map((each) => each.ids),
      );
    }),
  );
});
