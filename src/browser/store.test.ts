import { expect, test, vi } from 'vitest';
import { store } from './store.ts';

test('tells each listener every further value, in order, and a subscriber the present one first', async () => {
  const heard: string[] = [];
  const $one = store('a');
  $one.listen((value) => heard.push(`listens ${value}`));
  $one.subscribe((value) => heard.push(`subscribes ${value}`));
  expect(heard).toEqual(['subscribes a']);

  $one.set('b');
  $one.set('c');
  expect($one.get()).toBe('c');
  await Promise.resolve();

  expect(heard.slice(1)).toEqual(['listens b', 'subscribes b', 'listens c', 'subscribes c']);
});

test('a listener that throws is reported and stops nobody', async () => {
  const thrown: unknown[] = [];
  vi.stubGlobal('queueMicrotask', (task: () => void) =>
    Promise.resolve()
      .then(task)
      .catch((error: unknown) => thrown.push(error)),
  );
  const heard: number[] = [];
  const $one = store(0);
  $one.listen(() => {
    throw new Error('a listener');
  });
  $one.listen((value) => heard.push(value));

  $one.set(1);
  await vi.waitFor(() => expect(heard).toEqual([1]));

  await vi.waitFor(() => expect(thrown).toEqual([new Error('a listener')]));
  vi.unstubAllGlobals();
});
