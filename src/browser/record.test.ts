import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answer,
  contents,
  eventsOf,
  failWrites,
  idsOf,
  imported,
  newBrowser,
  newTab,
  plant,
  restart,
} from './fake-browser.ts';

beforeEach(newBrowser);

describe('saving', () => {
  test('says saved only after the commit, and the event is there after a restart', async () => {
    const { record } = await newTab();
    const states: string[] = [];
    record.$saving.listen(({ state }) => states.push(state));

    const pending = record.append(answer());
    const before = record.$saving.get().state;
    const saved = await pending;

    expect([before, record.isSaved(saved.id)]).toEqual(['saving', true]);
    expect(states).toEqual(['saving', 'saved']);
    expect(await eventsOf(await restart())).toEqual([saved]);
  });

  test('commits each event in a strict transaction of its own', async () => {
    const { record, database } = await newTab();
    await record.load();
    const transaction = vi.spyOn(await database.database(), 'transaction');

    await record.append(answer());
    await record.append(answer());

    expect(transaction.mock.calls).toEqual(
      Array(2).fill([['events', 'drafts'], 'readwrite', { durability: 'strict' }]),
    );
  });

  test('forgets in the same transaction what was half typed of this answer alone', async () => {
    const { record, drafts } = await newTab();
    for (const question of ['q1', 'q2', 'q3']) await drafts.saveDraft(question, 'half');
    failWrites('UnknownError', 2);
    const late = await record.append(answer('q1'));
    expect([record.isSaved(late.id), await drafts.readDraft('q1')]).toEqual([false, 'half']);
    vi.restoreAllMocks();

    await record.append({ kind: 'hint', question: 'q2', revision: 'r', hint: 0 });
    await record.append(answer('q3'));

    expect(record.isSaved(late.id)).toBe(true);
    const left = await Promise.all(['q1', 'q2', 'q3'].map(drafts.readDraft));
    expect(left).toEqual(['half', 'half', undefined]);
  });

  test('keeps a burst of answers, in the order in which they were given', async () => {
    const { record } = await newTab();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-02T09:00:00.000Z') });

    const saved = await Promise.all(Array.from({ length: 50 }, () => record.append(answer())));

    const stored = await eventsOf(await restart());
    expect(idsOf(stored)).toEqual(idsOf(saved));
    expect(saved.map(({ at }) => at)).toEqual([...new Set(stored.map(({ at }) => at))].sort());
  });

  test('puts an answer after an earlier one though the clock was set back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-03-02T09:00:00.000Z') });
    const first = await (await newTab()).record.append(answer());
    vi.setSystemTime(Date.parse('2026-03-02T08:00:00.000Z'));

    const tab = await restart();
    await tab.record.load(['q1']);
    const second = await tab.record.append(answer());

    expect(second.at > first.at).toBe(true);
  });

  test('refuses an event past the limits instead of storing what it could not read', async () => {
    const { record } = await newTab();

    const refused = await record.append(answer('q1', 'x'.repeat(20_001)));

    expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason: 'refused' });
    expect(await eventsOf({ record })).toEqual([]);
    await record.append(answer());
    expect(record.isSaved(refused.id)).toBe(false);
  });

  test('gives every event of this device the same learner', async () => {
    const [one, two] = [await newTab(), await newTab()];

    const saved = await Promise.all([one, two].map(({ record }) => record.append(answer())));
    const later = await (await restart()).record.append(answer());

    const stored = await eventsOf(await restart());
    expect(new Set(stored.map(({ learner }) => learner)).size).toBe(1);
    expect(stored).toHaveLength(saved.length + 1);
    expect(later.learner).toBe(stored[0]?.learner);
  });
});

describe('reading', () => {
  test('gives the events of some questions, with every reset and void', async () => {
    const { record } = await newTab();
    const q1 = await record.append(answer('q1'));
    await record.append(answer('q2'));
    const reset = await record.append({ kind: 'reset', questions: ['q2'] });
    const hidden = await record.append({ kind: 'void', events: [q1.id], hidden: true });

    const read = await eventsOf(await restart(), ['q1', 'q3']);

    expect(idsOf(read)).toEqual(idsOf([q1, reset, hidden]));
  });

  test('sets a corrupt entry aside, with its reason, and keeps the rest', async () => {
    const tab = await newTab();
    const good = await tab.record.append(answer());
    await plant(tab, 'events', { id: 'bad', kind: 'attempt', at: 'yesterday' });

    const fresh = await restart();

    expect(await eventsOf(fresh)).toEqual([good]);
    expect(fresh.record.$saving.get()).toMatchObject({ state: 'idle', quarantined: 1 });
    expect(await contents(fresh, 'events')).toEqual([good]);
    expect(await contents(fresh, 'quarantine')).toEqual([
      { reason: 'v: missing', entry: { id: 'bad', kind: 'attempt', at: 'yesterday' } },
    ]);
    // Counted once, also by the next page and for other questions.
    const next = await restart();
    await next.record.load(['q9']);
    expect(next.record.$saving.get().quarantined).toBe(1);
  });

  test('leaves an entry where it is when it cannot be set aside, and says so all the same', async () => {
    const tab = await newTab();
    await plant(tab, 'events', { id: 'bad' });
    failWrites('QuotaExceededError');

    expect(await tab.reading.readEvents()).toMatchObject({ events: [], quarantined: [{}] });
    expect(await contents(tab, 'events')).toEqual([{ id: 'bad' }]);
  });

  test('leaves an event of a newer version untouched, and exports it', async () => {
    const tab = await newTab();
    const newer = { v: 2, id: 'later', shape: { any: 1 } };
    await plant(tab, 'events', newer);

    expect(await eventsOf(tab)).toEqual([]);
    expect(await contents(tab, 'events')).toEqual([newer]);
    expect(imported(await tab.record.recordText())).toMatchObject({ events: [], newer: [newer] });
    expect(tab.record.$saving.get().quarantined).toBe(0);
  });
});

test('the export holds everything, and what was set aside', async () => {
  const tab = await newTab();
  const saved = await tab.record.append(answer());
  await plant(tab, 'events', { id: 'bad' });

  const { events, quarantined } = imported(await tab.record.recordText());

  expect(events).toEqual([saved]);
  expect(quarantined).toEqual([{ reason: 'kind: unknown', entry: { id: 'bad' } }]);
});
