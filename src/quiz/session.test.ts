import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw, FIRST, readSession } from './session.ts';

const pools = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/u), { minLength: 1, maxLength: 12 });

test('draws as many as asked for, each once, in the order of the pool', () => {
  fc.assert(
    fc.property(pools, fc.nat(14), fc.nat(), (pool, count, seed) => {
      const { drawn, seen } = draw(pool, count, [], seed);
      expect(drawn).toHaveLength(Math.min(count, pool.length));
      expect(pool.filter((id) => drawn.includes(id))).toEqual(drawn);
      expect([...seen].sort()).toEqual([...drawn].sort());
    }),
  );
});

test('asks every question once before it asks one again', () => {
  fc.assert(
    fc.property(pools, fc.integer({ min: 1, max: 5 }), fc.nat(1000), (pool, count, seed) => {
      let seen: readonly string[] = [];
      const asked: string[] = [];
      for (let visit = 0; asked.length + count <= pool.length; visit += 1) {
        const next = draw(pool, count, seen, seed + visit);
        asked.push(...next.drawn);
        ({ seen } = next);
      }
      expect(new Set(asked).size).toBe(asked.length);
      const rest = pool.filter((id) => !asked.includes(id));
      const last = draw(pool, count, seen, seed + 999);
      // What is left comes first, even where it is less than a whole draw.
      for (const id of rest.slice(0, count)) expect(last.drawn).toContain(id);
    }),
  );
});

test('begins a new round when the pool is used up, without what it has just asked', () => {
  const pool = ['a', 'b', 'c', 'd'];
  const first = draw(pool, 2, [], 1);
  const second = draw(pool, 2, first.seen, 2);
  const third = draw(pool, 2, second.seen, 3);
  expect([...first.drawn, ...second.drawn].sort()).toEqual(pool);
  expect([...third.seen].sort()).toEqual([...third.drawn].sort());
  expect(draw(pool, 2, third.seen, 4).drawn).not.toEqual(third.drawn);
});

test.each([undefined, null, 7, 'x', [], { seed: 'x', drawn: 3, since: null, done: 'yes' }])(
  'reads %j as a first taking, but for what fits',
  (stored) => {
    const { since, ...rest } = readSession(stored);
    const { since: _since, ...first } = FIRST;
    expect(rest).toEqual(first);
    expect(typeof since).toBe('string');
  },
);

test('reads back what was stored', () => {
  const stored = { seed: 9, drawn: ['a'], seen: ['a', 'b'], since: '2026-01-01', done: true };
  expect(readSession(structuredClone(stored))).toEqual(stored);
});
