import { beforeEach, expect, test } from 'vitest';
import { newBrowser } from './fake-browser.ts';
import { committed, result } from './indexeddb.ts';

beforeEach(newBrowser);

async function openStore(): Promise<IDBDatabase> {
  const request = indexedDB.open('test', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('store');
  return result(request);
}

test('a request gives its result, a transaction resolves once it has committed', async () => {
  const db = await openStore();
  const tx = db.transaction('store', 'readwrite');
  tx.objectStore('store').put('value', 'key');
  await committed(tx);

  expect(await result(db.transaction('store').objectStore('store').get('key'))).toBe('value');
});

test('a transaction rejects with the cause, though one write of several failed', async () => {
  const db = await openStore();
  const tx = db.transaction('store', 'readwrite');
  const store = tx.objectStore('store');
  store.put('value', 'other');
  store.add('value', 'key');
  store.add('value', 'key');

  await expect(committed(tx)).rejects.toMatchObject({ name: 'ConstraintError' });
  expect(await result(db.transaction('store').objectStore('store').getAll())).toEqual([]);
});

test('a request rejects with its own error', async () => {
  const db = await openStore();
  const store = db.transaction('store', 'readwrite').objectStore('store');
  store.add('value', 'key');

  await expect(result(store.add('value', 'key'))).rejects.toMatchObject({
    name: 'ConstraintError',
  });
});
