import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import type { NewEvent, RecordEvent } from '../progress/event.ts';
import {
  answer,
  contents,
  eventsOf,
  failWrites,
  idsOf,
  loseDatabase,
  newBrowserWithCopy,
  newTab,
  plant,
  restart,
  type Tab,
} from './fake-browser.ts';
import { FakeCache } from './fake-caches.ts';
import { PATIENCE } from './indexeddb.ts';
import { COPY, WHOLE } from './second-copy.ts';

beforeEach(newBrowserWithCopy);
afterEach(settled);

/** Whatever is under way comes to its end, as between two visits. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 40));
}

/** Waits until the copy has all that the database has. */
const copied = (tab: Tab) =>
  vi.waitFor(async () => expect(await tab.drafts.readDraft(WHOLE)).toBe(1), 5000);

/** The entries of the copy by address. */
async function entries(): Promise<ReadonlyMap<string, string>> {
  return ((await caches.open(COPY)) as unknown as FakeCache).entries;
}

/** What comes of it where a call of the copy never answers, and five seconds go by. */
async function afterPatience<T>(act: () => Promise<T>, silent: Mock): Promise<T> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  const pending = act();
  await vi.waitFor(() => expect(silent).toHaveBeenCalled());
  await vi.advanceTimersByTimeAsync(PATIENCE);
  vi.useRealTimers();
  return pending;
}

/** Events of everybody, as a page reads them. */
const everybody = async (tab: Tab) => (await tab.carrying.everybody()).events;

describe('when the browser throws its database away', () => {
  test('every answer comes back, under the same learner, and the page says so', async () => {
    const tab = await newTab();
    const first = await tab.record.append(answer('q1'));
    const second = await tab.record.append(answer('q2'));
    await copied(tab);
    loseDatabase();

    const later = await restart();
    expect(idsOf(await eventsOf(later))).toEqual(idsOf([first, second]));
    expect(later.copy.restored).toBe(
      'Your browser lost its database. 2 answers were brought back from the second copy.',
    );
    const third = await later.record.append(answer('q3'));

    expect(third.learner).toBe(first.learner);
    expect((await restart()).copy.restored).toBe('');
  });

  test('ids of the learner and what is known of files come back', async () => {
    const tab = await newTab();
    const { learner } = await tab.record.append(answer());
    await tab.drafts.saveDraft('$mine', [learner, 'phone']);
    await tab.drafts.saveDraft('$file', { at: '2026-03-02T09:00:00.000Z', answers: 1 });
    await tab.drafts.saveDraft('$imports', [{ at: '2026-03-02T09:00:00.000Z', ids: ['a'] }]);
    await tab.carrying.secure();
    loseDatabase();

    const later = await restart();

    expect((await later.reading.readEvents()).mine).toEqual([learner, 'phone']);
    expect(await later.drafts.readDraft('$file')).toMatchObject({ answers: 1 });
    expect(await later.drafts.readDraft('$imports')).toHaveLength(1);
  });

  test('without a word of who learns here it is whoever answered last', async () => {
    const tab = await newTab();
    const { learner } = await tab.record.append(answer());
    await copied(tab);
    const cache = await caches.open(COPY);
    await cache.delete('/record/$drafts');
    loseDatabase();

    expect((await (await restart()).reading.readEvents()).mine).toEqual([learner]);
  });

  test('what the copy holds torn or unreadable costs nothing else', async () => {
    const tab = await newTab();
    const first = await tab.record.append(answer());
    await copied(tab);
    const cache = await caches.open(COPY);
    await cache.put('/record/torn', new Response('{"v":1,"id":"torn","le'));
    await cache.put('/record/odd', new Response('{"v":1,"id":"odd","kind":"attempt"}'));
    await cache.put('/record/newer', new Response('{"v":9,"id":"newer","kind":"x"}'));
    await cache.put('/record/none', new Response('[1]'));
    loseDatabase();

    const later = await restart();
    const reading = await later.reading.readEvents();

    expect(reading.events).toEqual([first]);
    expect(reading.newer).toEqual([{ v: 9, id: 'newer', kind: 'x' }]);
    expect(reading.quarantined).toHaveLength(1);
  });

  test('two tabs that find it gone restore it once', async () => {
    const tab = await newTab();
    const saved = await tab.record.append(answer());
    await copied(tab);
    loseDatabase();

    const [one, two] = [await restart(), await newTab()];
    const read = await Promise.all([eventsOf(one), eventsOf(two)]);

    expect(read).toEqual([[saved], [saved]]);
  });

  test('a copy that does not answer is given up after five seconds, and comes back later', async () => {
    const tab = await newTab();
    const first = await tab.record.append(answer('q1'));
    await copied(tab);
    loseDatabase();
    const has = vi.spyOn(caches, 'has').mockReturnValue(new Promise(() => {}));
    const later = await restart();
    const second = await afterPatience(() => later.record.append(answer('q2')), has);
    has.mockRestore();
    await copied(later);

    expect(later.record.isSaved(second.id)).toBe(true);
    expect(idsOf(await everybody(later))).toEqual(idsOf([first, second]));
  });
});

describe('the copy', () => {
  test('has a record that was there before it, from the first answer on', async () => {
    vi.stubGlobal('caches', undefined);
    const before = await newTab();
    const first = await before.record.append(answer('q1'));
    vi.unstubAllGlobals();
    const { indexedDB } = globalThis;
    newBrowserWithCopy();
    vi.stubGlobal('indexedDB', indexedDB);
    const tab = await newTab();
    await plant(tab, 'events', first);
    const second = await tab.record.append(answer('q2'));
    await copied(tab);
    loseDatabase();

    expect(idsOf(await everybody(await restart()))).toEqual(idsOf([first, second]));
  });

  test('is waited for: what is said to be saved outlives the loss of the database at once', async () => {
    const tab = await newTab();
    let write = () => {};
    const put = vi.spyOn(FakeCache.prototype, 'put').mockImplementation(
      () =>
        new Promise((resolve) => {
          write = resolve;
        }),
    );
    const pending = tab.record.append(answer());
    await vi.waitFor(async () => expect(await contents(tab, 'events')).toHaveLength(1));
    await settled();
    expect(tab.record.$saving.get().state).toBe('saving');
    write();
    const { id } = await pending;
    expect([tab.record.isSaved(id), tab.record.$saving.get().state]).toEqual([true, 'saved']);
    put.mockRestore();
    const next = await tab.record.append(answer('q2'));
    loseDatabase();

    expect(idsOf(await everybody(await restart()))).toContain(next.id);
  });

  test('has what a kill kept from it, after one more answer', async () => {
    const tab = await newTab();
    const put = vi.spyOn(FakeCache.prototype, 'put').mockReturnValue(new Promise(() => {}));
    const first = await afterPatience(() => tab.record.append(answer('q1')), put);
    expect(tab.record.isSaved(first.id)).toBe(true);
    put.mockRestore();
    const later = await restart();
    const second = await later.record.append(answer('q2'));
    await copied(later);
    loseDatabase();

    expect(idsOf(await everybody(await restart()))).toEqual(idsOf([first, second]));
  });

  test('stays small: many events go into a bundle, which replaces their files once it is read', async () => {
    const tab = await newTab();
    const all = [await tab.record.append(answer())];
    await copied(tab);
    const [{ at, learner }] = all as [RecordEvent];
    const many = Array.from(
      { length: 300 },
      (_, n): RecordEvent => ({
        ...(answer(`q${n}`) as Extract<NewEvent, { kind: 'attempt' }>),
        ...({ v: 1, id: `many-${n}`, at, learner } as const),
      }),
    );
    await tab.carrying.takeIn(many, []);
    await copied(tab);
    expect([...(await entries()).keys()].sort()).toEqual(
      ['/record/$1', '/record/$drafts', `/record/${all[0]?.id}`].sort(),
    );
    await tab.carrying.secure();
    expect([...(await entries()).keys()].sort()).toEqual(['/record/$1', '/record/$drafts']);
    all.push(await tab.record.append(answer('later')), ...many);
    await copied(tab);
    loseDatabase();

    expect(idsOf(await everybody(await restart()))).toEqual(idsOf(all));
  });

  test('leaves out what was set aside, and brings back what was good before', async () => {
    const tab = await newTab();
    const good = await tab.record.append(answer());
    await copied(tab);
    await plant(tab, 'events', { ...good, at: 'yesterday' });
    const { quarantined, events } = await tab.reading.readEvents();
    expect([quarantined.length, events]).toEqual([1, []]);
    await tab.carrying.secure();

    expect(await everybody(tab)).toEqual([good]);
    expect(await contents(tab, 'quarantine')).toHaveLength(1);
  });

  test.each([
    ['missing', () => vi.stubGlobal('caches', undefined)],
    ['denied', () => denied()],
    ['full', () => vi.spyOn(FakeCache.prototype, 'put').mockRejectedValue(new Error('full'))],
  ])('where it is %s, answers are saved and erased as without it', async (_, spoil) => {
    spoil();
    const tab = await newTab();
    const saved = await tab.record.append(answer());

    expect(tab.record.isSaved(saved.id)).toBe(true);
    expect(tab.record.$saving.get().state).toBe('saved');
    expect(await eventsOf(await restart())).toEqual([saved]);
    await tab.carrying.eraseAll();
    expect(await contents(tab, 'events')).toEqual([]);
  });

  test('an answer that the database refuses is no answer less for it', async () => {
    const tab = await newTab();
    await tab.record.append(answer('q1'));
    failWrites('QuotaExceededError', 1);
    const refused = await tab.record.append(answer('q2'));

    expect(tab.record.isSaved(refused.id)).toBe(false);
    expect(tab.record.$saving.get().reason).toBe('full');
  });
});

/** A browser that refuses Cache Storage. */
function denied(): void {
  const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
  vi.stubGlobal('caches', { open: refuse, has: refuse, delete: refuse });
}

describe('erasing', () => {
  test('deletes the copy too, and what another tab is just copying', async () => {
    const [one, two] = [await newTab(), await newTab()];
    await one.record.append(answer('q1'));
    const under = two.record.append(answer('q2'));
    await under;
    await one.carrying.eraseAll();
    await settled();

    expect((await entries()).size).toBe(0);
    loseDatabase();
    expect(await everybody(await restart())).toEqual([]);
  });

  test('that cannot delete the copy changes nothing', async () => {
    const tab = await newTab();
    const saved = await tab.record.append(answer());
    vi.spyOn(caches, 'delete').mockRejectedValue(new Error('busy'));

    await expect(tab.carrying.eraseAll()).rejects.toThrow('busy');
    expect(await everybody(tab)).toEqual([saved]);
  });
});

test('after any answers, imports, changes of learner, erasures and restarts, and losses of the database, just what was not erased is there', {
  timeout: 60_000,
}, async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('answer'), tab: fc.nat(1) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('import'), tab: fc.nat(1) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('switch'), tab: fc.nat(1) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('erase'), tab: fc.nat(1) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('lose'), tab: fc.nat(1) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('restart'), tab: fc.nat(1) }) },
  );
  let losses = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 16 }), async (steps) => {
      newBrowserWithCopy();
      let tabs: [Tab, Tab] = [await newTab(), await newTab()];
      const fresh = async () => {
        tabs = [await restart(), await newTab()];
      };
      let model = new Map<string, RecordEvent>();
      for (const [at, { do: what, tab: which }] of [...steps, { do: 'lose', tab: 0 }].entries()) {
        const tab = tabs[which] as Tab;
        if (what === 'answer') {
          const event = await tab.record.append(answer(`q${at}`));
          model.set(event.id, event);
        } else if (what === 'import') {
          const other = { ...answer(`q${at}`), v: 1, id: `i${at}`, learner: 'other' } as const;
          const event = { ...other, at: '2026-03-02T09:00:00.000Z' } as RecordEvent;
          await tab.carrying.takeIn([event], []);
          model.set(event.id, event);
        } else if (what === 'switch') {
          await tab.carrying.switchLearner([`s${at}`]);
          await fresh();
        } else if (what === 'erase') {
          await tab.carrying.eraseAll();
          model = new Map();
          await fresh();
        } else {
          // At once: whatever has been said to be saved is in both by now.
          if (what === 'lose') loseDatabase();
          if (what === 'lose') losses += 1;
          await fresh();
        }
      }
      expect(idsOf(await everybody(tabs[0]))).toEqual([...model.keys()].sort());
      await settled();
    }),
    { numRuns: 30 },
  );
  expect(losses).toBeGreaterThan(30);
});
