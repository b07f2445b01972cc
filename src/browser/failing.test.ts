import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answer,
  eventsOf,
  failOpening,
  failWrites,
  hangOpening,
  idsOf,
  imported,
  newBrowser,
  newTab,
  restart,
} from './fake-browser.ts';

beforeEach(newBrowser);

describe('when saving fails', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'failed'],
  ])('with %s it says so, keeps the answer, and saves it with the next', async (error, reason) => {
    const { record } = await newTab();
    failWrites(error);

    const first = await record.append(answer());

    expect(record.isSaved(first.id)).toBe(false);
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason });
    expect(await eventsOf({ record }, ['q1'])).toEqual([first]);
    expect(imported(await record.recordText()).events).toEqual([first]);

    vi.restoreAllMocks();
    const second = await record.append(answer());

    expect([first, second].map(({ id }) => record.isSaved(id))).toEqual([true, true]);
    expect(record.$saving.get()).toMatchObject({ state: 'saved', reason: undefined });
    expect(idsOf(await eventsOf(await restart()))).toEqual(idsOf([first, second]));
  });

  test('it tries all that failed again with every answer', async () => {
    const { record } = await newTab();
    failWrites('QuotaExceededError', 2);

    const events = [];
    for (const state of ['not-saved', 'not-saved', 'saved']) {
      events.push(await record.append(answer()));
      expect(record.$saving.get().state).toBe(state);
    }

    expect(idsOf(await eventsOf(await restart()))).toEqual(idsOf(events));
  });

  test('it keeps the cause that the first failure told', async () => {
    const { record } = await newTab();
    failWrites('QuotaExceededError', 1);
    const first = await record.append(answer());
    failWrites('UnknownError');

    const second = await record.append(answer());

    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason: 'full' });
    expect([first, second].map(({ id }) => record.isSaved(id))).toEqual([false, false]);
  });

  test('a connection that broke is replaced without a word', async () => {
    const { record } = await newTab();
    await record.append(answer());
    failWrites('UnknownError', 1);

    const second = await record.append(answer());

    expect(record.isSaved(second.id)).toBe(true);
    expect(record.$saving.get()).toMatchObject({ state: 'saved', reason: undefined });
    expect(await eventsOf(await restart())).toHaveLength(2);
  });

  test('an answer under way takes along one that fails before it', async () => {
    const { record } = await newTab();
    await record.load();
    failWrites('QuotaExceededError', 1);
    const reasons: unknown[] = [];
    record.$saving.listen(({ reason }) => reasons.push(reason));

    const events = await Promise.all([record.append(answer()), record.append(answer())]);

    expect(reasons).toContain('full');
    expect(record.$saving.get()).toMatchObject({ state: 'saved', reason: undefined });
    expect(idsOf(await eventsOf(await restart()))).toEqual(idsOf(events));
  });
});

describe('when the database does not open', () => {
  test.each([
    ['SecurityError', 'denied'],
    ['UnknownError', 'failed'],
    ['VersionError', 'outdated'],
  ])('with %s the page works in memory and exports everything', async (error, reason) => {
    failOpening(error);
    const { record, drafts } = await newTab();

    expect(await eventsOf({ record }, ['q1'])).toEqual([]);
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason });
    const events = [await record.append(answer('q1')), await record.append(answer('q2'))];
    await drafts.saveDraft('q3', 'half an ans');

    expect(events.map(({ id }) => record.isSaved(id))).toEqual([false, false]);
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason });
    expect(await eventsOf({ record }, ['q2'])).toEqual(events);
    expect(imported(await record.recordText()).events).toEqual(events);
    expect(await drafts.readDraft('q3')).toBeUndefined();
  });

  test('without IndexedDB it is denied', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { record } = await newTab();

    const { id } = await record.append(answer());

    expect(record.isSaved(id)).toBe(false);
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason: 'denied' });
  });

  test('answers given meanwhile are saved under the device’s learner once it opens', async () => {
    const earlier = await (await newTab()).record.append(answer());
    failOpening('UnknownError');
    const { record } = await restart();
    const first = await record.append(answer());
    vi.restoreAllMocks();

    await record.append(answer());

    const stored = await eventsOf(await restart());
    expect(idsOf(stored)).toContain(first.id);
    expect(new Set(stored.map(({ learner }) => learner))).toEqual(new Set([earlier.learner]));
    const known = await eventsOf({ record });
    expect(idsOf(known)).toEqual(idsOf(stored));
    expect(new Set(known.map(({ learner }) => learner)).size).toBe(1);
  });

  test('one that hangs is given up after five seconds, and tried again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    hangOpening();
    const { record } = await newTab();
    const pending = record.append(answer());
    await vi.advanceTimersByTimeAsync(4999);
    const before = record.$saving.get().state;
    await vi.advanceTimersByTimeAsync(1);
    const { id } = await pending;

    expect([before, record.isSaved(id)]).toEqual(['saving', false]);
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason: 'blocked' });

    vi.restoreAllMocks();
    vi.useRealTimers();
    await record.append(answer());
    expect(await eventsOf(await restart())).toHaveLength(2);
  });
});
