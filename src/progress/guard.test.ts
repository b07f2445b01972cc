import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { anyResponse, attempt, events } from './arbitrary-events.ts';
import { EventSchema } from './event.schema.ts';
import { LIMITS, type RecordEvent } from './event.ts';
import { isPlain, readEvent } from './guard.ts';

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

/** Replaces, removes or adds one field, up to three levels down. */
const mutation = fc.record({
  path: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  act: fc.constantFrom('replace', 'remove', 'add'),
  name: fc.oneof(
    fc.constantFrom('__proto__', 'kind', 'certainty', 'same', 'constructor', 'quiz', 'toString'),
    fc.string(),
  ),
  value: fc.oneof(
    anything,
    fc.constantFrom<unknown>(
      0,
      -0,
      -1,
      1,
      1.5,
      1e9,
      '',
      'all',
      null,
      undefined,
      [],
      {},
      Number.NaN,
    ),
    fc.constantFrom('attempt', 'hint', 'reset', 'void', 'learner', 'self-rating', 'scored'),
    fc.constantFrom(
      '2026-02-30T09:00:00.000Z',
      '2026-03-02T24:00:00.000Z',
      '2026-03-02T09:00:00Z',
      '+012026-03-02T09:00:00.000Z',
    ),
  ),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function mutate(event: unknown, change: Mutation): unknown {
  const copy: unknown = structuredClone(event);
  let target = copy as Record<string, unknown>;
  let key = '';
  for (const [level, index] of change.path.entries()) {
    const keys = Object.keys(target);
    key = keys[index % Math.max(1, keys.length)] ?? 'x';
    const inner = target[key];
    if (level === change.path.length - 1 || !(isPlain(inner) || Array.isArray(inner))) break;
    target = inner as Record<string, unknown>;
  }
  if (change.act === 'remove') delete target[key];
  else if (Array.isArray(target)) target.push(change.value);
  else {
    const field = change.act === 'add' ? change.name : key;
    // Like JSON.parse, makes even `__proto__` an own field.
    Object.defineProperty(target, field, {
      value: change.value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
  return copy;
}

function agrees(value: unknown): void {
  expect(readEvent(value).ok).toBe(EventSchema.safeParse(value).success);
}

describe('agrees with the schema', () => {
  test('on valid events, and returns the event itself', () => {
    fc.assert(
      fc.property(events(), (event) => {
        const read = readEvent(event);
        expect(read.ok && read.event).toBe(event);
        expect(EventSchema.safeParse(event).error?.issues).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('on events with something changed', () => {
    let accepted = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        events(),
        fc.array(mutation, { minLength: 1, maxLength: 2 }),
        (event, changes) => {
          const mutant = changes.reduce(mutate, event as unknown);
          agrees(mutant);
          if (readEvent(mutant).ok) accepted += 1;
          else refused += 1;
        },
      ),
      { numRuns: 10_000 },
    );
    // Else the mutations would say little about one side.
    expect(accepted).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(5000);
  });

  test('on anything at all, alone and as a response', () => {
    fc.assert(
      fc.property(anything, (value) => {
        agrees(value);
        agrees({ ...attempt(), response: value });
      }),
      { numRuns: 2000 },
    );
  });

  test('on responses at the edge of depth and size', () => {
    for (const levels of [LIMITS.depth - 1, LIMITS.depth, LIMITS.depth + 1, 20_000]) {
      const nested = Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 'deep');
      // The schema overflows the stack there; the guard must not.
      if (levels < 100) agrees({ ...attempt(), response: nested });
      expect(readEvent({ ...attempt(), response: nested }).ok).toBe(levels <= LIMITS.depth);
    }
    for (const [text, ok] of [
      ['x'.repeat(LIMITS.response - 2), true],
      ['x'.repeat(LIMITS.response - 1), false],
      ['"'.repeat(LIMITS.response / 2), false],
    ] as const) {
      agrees({ ...attempt(), response: text });
      expect(readEvent({ ...attempt(), response: text }).ok).toBe(ok);
    }
  });
});

test('lets nothing through that the type does not know', () => {
  expectTypeOf<z.output<typeof EventSchema>>().toExtend<RecordEvent>();
});

test('survives JSON and the structured clone', () => {
  fc.assert(
    fc.property(events(), (event) => {
      expect(readEvent(JSON.parse(JSON.stringify(event))).ok).toBe(true);
      expect(readEvent(structuredClone(event))).toEqual({ ok: true, event });
    }),
  );
});

test('refuses a response that would carry a prototype', () => {
  fc.assert(
    fc.property(anyResponse, (response) => {
      const text = JSON.stringify({ ...attempt(), response: [{ XX: response }] });
      expect(readEvent(JSON.parse(text.replace('"XX"', '"__proto__"'))).ok).toBe(false);
    }),
  );
});

test.each([
  ['nothing', undefined, 'kind: unknown'],
  ['a list', [attempt()], 'kind: unknown'],
  ['a kind from the prototype', { ...attempt(), kind: 'constructor' }, 'kind: unknown'],
  ['a field of another version', { ...attempt(), minutes: 3 }, 'minutes: unknown'],
  ['a missing field', { ...attempt(), seed: undefined }, 'seed: not valid'],
  ['a day that does not exist', attempt({ at: '2026-02-30T09:00:00.000Z' }), 'at: not valid'],
  ['a year of six digits', attempt({ at: '+012026-03-02T09:00:00.000Z' }), 'at: not valid'],
  ['a local time', attempt({ at: '2026-03-02T09:00:00.000+03:00' }), 'at: not valid'],
  [
    'more points than possible',
    attempt({ score: { kind: 'scored', earned: 2, possible: 1 } }),
    'score: not valid',
  ],
  [
    'points out of nothing',
    attempt({ score: { kind: 'scored', earned: 0, possible: 0 } }),
    'score: not valid',
  ],
  ['an unanswered question', { ...attempt(), score: { kind: 'unanswered' } }, 'score: not valid'],
  ['an id with markup', attempt({ id: '<img>' }), 'id: not valid'],
  ['an id too long', attempt({ id: 'x'.repeat(121) }), 'id: not valid'],
  ['an id that is a prototype', attempt({ question: '__proto__' }), 'question: not valid'],
])('refuses %s and says where', (_name, value, reason) => {
  expect(readEvent(value)).toEqual({ ok: false, reason });
});

test('says only the beginning of a hostile field name', () => {
  const read = readEvent({ ...attempt(), ['x'.repeat(100_000)]: 1 });

  expect(read).toEqual({ ok: false, reason: `${'x'.repeat(40)}: unknown` });
});
