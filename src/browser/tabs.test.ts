import { beforeEach, describe, expect, test, vi } from 'vitest';
import { attempt } from '../progress/arbitrary-events.ts';
import { answer, eventsOf, idsOf, newBrowser, newTab, shout } from './fake-browser.ts';

beforeEach(newBrowser);

describe('two tabs', () => {
  test('hear of each other’s events once they are saved', async () => {
    const [one, two] = [await newTab(), await newTab()];
    const pending = one.record.append(answer());
    expect(two.record.$events.get()).toEqual([]);
    const saved = await pending;

    await vi.waitFor(() => expect(two.record.$events.get()).toEqual([saved]));
    expect(await eventsOf(two, ['q1'])).toEqual([saved]);
    expect(two.record.isSaved(saved.id)).toBe(true);
  });

  test('lose no event that one saves before the other has read', async () => {
    const one = await newTab();
    const two = await newTab();
    const reading = two.record.load(['q1']);

    const saved = await one.record.append(answer());
    await reading;

    await vi.waitFor(() => expect(two.record.$events.get()).toEqual([saved]));
    // Nor one that is told before anything is read, and not about a question asked for.
    const three = await newTab();
    shout([attempt({ id: 'early', question: 'q2', learner: saved.learner })]);
    await three.record.load(['q1']);
    expect(idsOf(three.record.$events.get())).toEqual(idsOf([saved, attempt({ id: 'early' })]));
  });

  test('writing at once lose nothing, double nothing, and agree', async () => {
    const tabs = [await newTab(), await newTab(), await newTab()];

    const saved = await Promise.all(
      tabs.flatMap(({ record }, tab) =>
        Array.from({ length: 40 }, (_, n) => record.append(answer(`q${n % 5}`, `${tab}`))),
      ),
    );

    const expected = idsOf(saved);
    expect(new Set(expected).size).toBe(120);
    for (const tab of [...tabs, await newTab()]) {
      expect(idsOf(await eventsOf(tab))).toEqual(expected);
    }
  });

  test('a page hears of its own event at once, and a listener that throws stops nothing', async () => {
    const { record } = await newTab();
    const heard: unknown[] = [];
    const thrown: unknown[] = [];
    vi.stubGlobal('queueMicrotask', (task: () => void) => {
      Promise.resolve()
        .then(task)
        .catch((error: unknown) => thrown.push(error));
    });
    record.$events.listen(() => {
      throw new Error('a listener');
    });
    record.$events.listen((events) => heard.push(events[0]?.kind));

    const pending = record.append(answer());
    await Promise.resolve();

    expect(heard).toEqual(['attempt']);
    expect(record.isSaved((await pending).id)).toBe(true);
    expect(thrown).toEqual([new Error('a listener')]);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'attempt'],
    ['no list', { events: [attempt()] }],
    ['bad events', [null, { id: 'x' }, { ...attempt(), score: 'all' }]],
  ])('a message with %s changes nothing', async (_name, message) => {
    const { record } = await newTab();

    shout(message);
    shout([attempt({ id: 'good' })]);
    await vi.waitFor(() => expect(record.$events.get()).toHaveLength(1));

    expect(await eventsOf({ record })).toEqual([attempt({ id: 'good' })]);
  });

  test('without a channel everything but the hearing works', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, two] = [await newTab(), await newTab()];

    const saved = await one.record.append(answer());

    expect(one.record.isSaved(saved.id)).toBe(true);
    expect(await eventsOf(two)).toEqual([saved]);
  });
});
