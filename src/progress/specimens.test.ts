import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EventSchema } from './event.schema.ts';
import { type Import, readExport, writeExport } from './exchange.ts';
import { hintsOpened, histories, questionProgress } from './fold.ts';

const folder = new URL('../../tests/specimens/', import.meta.url);

/** A specimen never changes: a new format adds a file, and its hash here. */
const FROZEN = {
  'record-v1-damaged.json': '8221b7ba8293d000a619cc3d75a0e0cf4011c39d2b411b89d6782678681e30db',
  'record-v1-newer.json': '90ebf94325f486f29e7ea403c9984d1a86ec27fb20f18dd7a06a4cbb7c060982',
  'record-v1.json': '98e709a1b5dd2dc67dd9864e15c75ae1863de3eecc1d0b2252b3ac3f7c477a99',
};

function specimen(name: keyof typeof FROZEN): Import {
  const read = readExport(readFileSync(new URL(name, folder), 'utf8'));
  if ('error' in read) throw new Error(read.error);
  return read;
}

test('no specimen was changed, added without a hash, or removed', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const hashes = names.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(new URL(name, folder)))
      .digest('hex'),
  ]);

  expect(Object.fromEntries(hashes)).toEqual(FROZEN);
});

describe('a whole record of version 1', () => {
  const { events, newer, refused, quarantined } = specimen('record-v1.json');

  test('is read event by event, with the entry set aside', () => {
    expect([events.length, newer.length, refused.length]).toEqual([15, 0, 0]);
    expect(quarantined).toMatchObject([{ reason: 'at: not valid', entry: { at: 'yesterday' } }]);
    expect(events.every((event) => EventSchema.safeParse(event).success)).toBe(true);
  });

  test('has every kind of event', () => {
    expect(new Set(events.map(({ kind }) => kind)).size).toBe(6);
  });

  test('folds to the same progress as ever', () => {
    const found = histories(events);
    const progress = questionProgress(found.get('two-counts'), '1x8k2zq0f3m');

    expect(progress).toMatchObject({ state: 'answered', tries: 3, first: 0, mastery: 1 });
    expect(hintsOpened(found.get('two-counts'), '1x8k2zq0f3m')).toBe(1);
    // Hidden and shown again; reset; answered by the room.
    expect([...found.keys()].sort()).toEqual([
      'order-of-events',
      'two-counts',
      'who-says-so',
      'your-own-report',
    ]);
  });

  test('is written back byte by byte', () => {
    const text = readFileSync(new URL('record-v1.json', folder), 'utf8');
    const again = writeExport({
      events,
      // The file's own list, shown above to have this shape.
      quarantined: quarantined as Parameters<typeof writeExport>[0]['quarantined'],
      exportedAt: '2026-03-05T07:01:00.000Z',
    });

    expect(again).toBe(text);
  });
});

test('a damaged record keeps its good events and names every bad entry', () => {
  const { events, refused } = specimen('record-v1-damaged.json');

  expect(events.map(({ id }) => id.slice(-2))).toEqual(['02', '03', '04']);
  expect(refused.map(({ index, reason }) => [index, reason])).toEqual([
    [1, 'kind: unknown'],
    [2, 'kind: unknown'],
    [3, 'at: not valid'],
    [5, 'score: not valid'],
    [6, 'promt: unknown'],
    [7, 'response: missing'],
    [8, 'kind: unknown'],
    [9, 'response: not valid'],
    [10, 'id: not valid'],
    [11, 'kind: unknown'],
  ]);
});

test('events of a newer version are kept as they are', () => {
  const { events, newer, refused } = specimen('record-v1-newer.json');

  expect([events.length, refused.length]).toEqual([1, 0]);
  expect(newer).toMatchObject([
    { v: 2, minutes: 3 },
    { v: 7, shape: 'unknown to us' },
  ]);
});
