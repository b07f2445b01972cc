import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attempt, events } from './arbitrary-events.ts';
import { readExport, writeExport } from './exchange.ts';

const exportedAt = '2026-03-02T09:20:00.000Z';

function file(entries: readonly unknown[]): string {
  return writeExport({ events: entries, quarantined: [], exportedAt });
}

test('reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.array(events()), (list) => {
      const quarantined = [{ reason: 'at: not valid', entry: { id: 'x', at: 'yesterday' } }];

      const read = readExport(writeExport({ events: list, quarantined, exportedAt }));

      expect(read).toEqual({ events: list, newer: [], refused: [], quarantined });
    }),
  );
});

test('writes an envelope, and each event on a line of its own', () => {
  const text = file([attempt({ id: 'e1' }), attempt({ id: 'e2' })]);

  expect(JSON.parse(text)).toMatchObject({ format: 'drawdown-record', version: 1, exportedAt });
  expect(text.split('\n').filter((line) => line.startsWith('{"v":1'))).toHaveLength(2);
});

test('keeps every good event beside bad ones, and gives each bad one a reason', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(events(), fc.jsonValue({ maxDepth: 4 }))),
      fc.integer({ min: 2, max: 9 }),
      (entries, v) => {
        const newer = { v, id: 'later', shape: [1] };

        const read = readExport(file([...entries, newer]));

        if ('error' in read) throw new Error(read.error);
        expect(read.newer).toEqual([newer]);
        expect(read.events.length + read.refused.length).toBe(entries.length);
        for (const { index, reason } of read.refused) {
          expect(reason).not.toBe('');
          // There and back, since JSON knows no negative zero.
          expect(read.refused.find((item) => item.index === index)?.entry).toEqual(
            JSON.parse(JSON.stringify(entries[index])),
          );
        }
      },
    ),
  );
});

test('writes the rest where an entry holds what JSON cannot', () => {
  const cycle: Record<string, unknown> = { id: 'bad' };
  cycle['self'] = cycle;
  const quarantined = [{ reason: 'kind: unknown', entry: cycle }];
  const good = attempt({ id: 'e1' });

  const text = writeExport({ events: [good, { v: 2, id: 'n', n: 1n }], quarantined, exportedAt });

  expect(readExport(text)).toMatchObject({
    events: [good],
    refused: [{ entry: { reason: expect.stringContaining('BigInt') } }],
    quarantined: [{ reason: expect.stringContaining('circular') }],
  });
});

test('never throws on a file with anything changed in its text', () => {
  const text = file([attempt({ id: 'e1' }), attempt({ id: 'e2', response: ['a', { b: 'c' }] })]);
  const counts = { error: 0, whole: 0, partly: 0 };
  fc.assert(
    fc.property(
      fc.nat(text.length),
      fc.nat(6),
      fc.oneof(fc.string(), fc.constantFrom('"', '{', ']', ',', '\\', '1', 'null', '__proto__')),
      (from, length, instead) => {
        const read = readExport(text.slice(0, from) + instead + text.slice(from + length));
        if ('error' in read) counts.error += 1;
        else if (read.refused.length > 0) counts.partly += 1;
        else counts.whole += 1;
      },
    ),
    { numRuns: 10_000 },
  );
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100);
});

test('never throws on any text', () => {
  fc.assert(fc.property(fc.string(), (text) => 'error' in readExport(text)));
});

test.each([
  ['nothing', '', 'The file is damaged or is not JSON.'],
  ['half a file', file([attempt()]).slice(0, 200), 'The file is damaged or is not JSON.'],
  ['another file', '{"name":"drawdown"}', 'The file is JSON, but not a record of this module.'],
  ['a list', '[]', 'The file is JSON, but not a record of this module.'],
  [
    'a later format',
    file([]).replace('"version":1', '"version":2'),
    'The file has format 2; this page reads 1.',
  ],
  ['no events', file([]).replace('"events":[', '"event":['), 'The file has no list of events.'],
  ['a million lines', file(Array(200_001).fill(0)), 'The file lists too many events.'],
  ['a huge file', 'x'.repeat(32_000_001), 'The file is too large to be a record.'],
])('says what is wrong with %s', (_name, text, error) => {
  expect(readExport(text)).toEqual({ error });
});

test('reads a file that begins with a byte order mark', () => {
  expect(readExport(`\uFEFF${file([attempt()])}`)).toMatchObject({ events: [attempt()] });
});

test('survives nesting that would overflow the stack', () => {
  const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
  const bomb = file([attempt({ response: 'XX' })]).replace('"XX"', deep);

  const read = readExport(bomb);

  // Engines differ in whether they parse this at all.
  if (!('error' in read)) expect(read).toMatchObject({ events: [], refused: [{ index: 0 }] });
});

test('pollutes no prototype, and refuses what tries to', () => {
  const poison = '{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
  const text = file([attempt({ response: 'XX' }), 'YY', attempt({ id: 'e2' })])
    .replace('"XX"', poison)
    .replace('"YY"', poison);

  const read = readExport(text);

  expect(read).toMatchObject({
    events: [attempt({ id: 'e2' })],
    refused: [{ index: 0 }, { index: 1 }],
  });
  expect({}).not.toHaveProperty('admin');
});
