import { forceCloseDatabase } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answer,
  deleteDatabase,
  eventsOf,
  failWrites,
  idsOf,
  imported,
  newBrowser,
  newTab,
  restart,
} from './fake-browser.ts';

beforeEach(newBrowser);

describe('when the database is deleted under the page', () => {
  test('it gives way, says so, and exports all that it knew', async () => {
    const { record } = await newTab();
    const saved = await record.append(answer());

    await deleteDatabase();

    expect(record.isSaved(saved.id)).toBe(false);
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason: 'lost' });
    expect(imported(await record.recordText()).events).toEqual([saved]);
  });

  test('the next answer saves all that the page knew', async () => {
    const { record } = await newTab();
    const first = await record.append(answer());
    await deleteDatabase();

    const second = await record.append(answer());

    expect(record.isSaved(second.id)).toBe(true);
    expect(record.$saving.get()).toMatchObject({ state: 'saved', reason: undefined });
    const stored = await eventsOf(await restart());
    expect(idsOf(stored)).toEqual(idsOf([first, second]));
    expect(new Set(stored.map(({ learner }) => learner)).size).toBe(1);
  });

  test('the same when the browser closes it by force', async () => {
    const tab = await newTab();
    const first = await tab.record.append(answer());
    const db = await tab.database.database();
    // Its types ask for the class where an instance is meant.
    forceCloseDatabase(db as never);

    const lost = { state: 'not-saved', reason: 'lost' };
    await vi.waitFor(() => expect(tab.record.$saving.get()).toMatchObject(lost));
    const second = await tab.record.append(answer());

    expect(idsOf(await eventsOf(await restart()))).toEqual(idsOf([first, second]));
  });

  test('a full disk stays the cause when the browser then closes the database', async () => {
    const tab = await newTab();
    await tab.record.append(answer());
    const db = await tab.database.database();
    failWrites('QuotaExceededError');
    await tab.record.append(answer());
    forceCloseDatabase(db as never);

    const full = { state: 'not-saved', reason: 'full' };
    await vi.waitFor(() => expect(tab.record.$saving.get()).toMatchObject(full));
  });

  test('a newer version of the page takes over, and the old one says so', async () => {
    const { record } = await newTab();
    const saved = await record.append(answer());
    const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('drawdown', 2);
      request.onsuccess = () => resolve(request.result);
      request.onblocked = reject;
    });

    expect(record.$saving.get().state).toBe('saved');
    await record.append(answer());
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason: 'outdated' });
    expect(upgraded.objectStoreNames).toContain('events');
    expect(imported(await record.recordText()).events).toContainEqual(saved);
  });
});
