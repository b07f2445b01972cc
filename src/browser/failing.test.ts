import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answer,
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

    expect(first).toMatchObject({ state: 'not-saved', reason });
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason, unsaved: 1 });
    expect(idsOf(await record.eventsOf(['q1']))).toEqual([first.event.id]);
    expect(imported(await record.recordText()).events).toEqual([first.event]);

    vi.restoreAllMocks();
    const second = await record.append(answer());

    expect(second.state).toBe('saved');
    expect(record.$saving.get()).toMatchObject({ state: 'saved', reason: undefined, unsaved: 0 });
    expect(idsOf(await (await restart()).record.allEvents())).toEqual(
      idsOf([first.event, second.event]),
    );
  });

  test('it tries again on demand', async () => {
    const { record } = await newTab();
    failWrites('QuotaExceededError', 2);
    await record.append(answer());

    expect(await record.saveAgain()).toBe('full');
    expect(await record.saveAgain()).toBeUndefined();

    expect(record.$saving.get()).toMatchObject({ state: 'saved', unsaved: 0 });
    expect(await (await restart()).record.allEvents()).toHaveLength(1);
  });

  test('it keeps the cause that the first failure told', async () => {
    const { record } = await newTab();
    failWrites('QuotaExceededError', 1);
    await record.append(answer());
    failWrites('UnknownError');

    await record.append(answer());

    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason: 'full', unsaved: 2 });
  });

  test('a connection that broke is replaced without a word', async () => {
    const { record } = await newTab();
    await record.append(answer());
    failWrites('UnknownError', 1);

    expect(await record.append(answer())).toMatchObject({ state: 'saved' });
    expect(await (await restart()).record.allEvents()).toHaveLength(2);
  });

  test('one answer that fails does not hide that another is saved', async () => {
    const { record } = await newTab();
    await record.allEvents();
    failWrites('QuotaExceededError', 1);

    const [first, second] = await Promise.all([record.append(answer()), record.append(answer())]);

    expect([first.state, second.state]).toEqual(['not-saved', 'saved']);
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason: 'full', unsaved: 1 });
    expect(await (await restart()).record.allEvents()).toEqual([second.event]);
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

    expect(await record.eventsOf(['q1'])).toEqual([]);
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason, unsaved: 0 });
    const saved = [await record.append(answer('q1')), await record.append(answer('q2'))];
    await drafts.saveDraft('q3', 'half an ans');

    expect(saved.map(({ state }) => state)).toEqual(['not-saved', 'not-saved']);
    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason, unsaved: 2 });
    expect(await record.eventsOf(['q2'])).toEqual([saved[1]?.event]);
    expect(imported(await record.recordText()).events).toEqual(saved.map(({ event }) => event));
    expect(await drafts.readDrafts(['q3'])).toEqual(new Map());
  });

  test('without IndexedDB it is denied', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { record } = await newTab();

    expect(await record.append(answer())).toMatchObject({ state: 'not-saved', reason: 'denied' });
  });

  test('answers given meanwhile are saved under the device’s learner once it opens', async () => {
    const earlier = await (await newTab()).record.append(answer());
    failOpening('UnknownError');
    const { record } = await restart();
    const first = await record.append(answer());
    vi.restoreAllMocks();

    await record.append(answer());

    const stored = await (await restart()).record.allEvents();
    expect(idsOf(stored)).toContain(first.event.id);
    expect(new Set(stored.map(({ learner }) => learner))).toEqual(new Set([earlier.event.learner]));
    const known = await record.allEvents();
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

    expect([before, await pending]).toMatchObject([
      'saving',
      { state: 'not-saved', reason: 'blocked' },
    ]);

    vi.restoreAllMocks();
    vi.useRealTimers();
    await record.append(answer());
    expect(await (await restart()).record.allEvents()).toHaveLength(2);
  });
});
