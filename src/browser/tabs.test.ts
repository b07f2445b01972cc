import { beforeEach, describe, expect, test, vi } from 'vitest';
import { attempt } from '../progress/arbitrary-events.ts';
import { answer, idsOf, newBrowser, newTab, shout } from './fake-browser.ts';

beforeEach(newBrowser);

describe('two tabs', () => {
  test('hear of each other’s events once they are saved', async () => {
    const [one, two] = [await newTab(), await newTab()];
    const heard: [string, string][] = [];
    two.record.onEvents((events, origin) => {
      for (const { id } of events) heard.push([id, origin]);
    });

    const saved = await one.record.append(answer());
    await vi.waitFor(() => expect(heard).toEqual([[saved.event.id, 'elsewhere']]));

    expect(await two.record.eventsOf(['q1'])).toEqual([saved.event]);
  });

  test('writing at once lose nothing, double nothing, and agree', async () => {
    const tabs = [await newTab(), await newTab(), await newTab()];

    const saved = await Promise.all(
      tabs.flatMap(({ record }, tab) =>
        Array.from({ length: 40 }, (_, n) => record.append(answer(`q${n % 5}`, `${tab}`))),
      ),
    );

    const expected = idsOf(saved.map(({ event }) => event));
    expect(new Set(expected).size).toBe(120);
    for (const { record } of [...tabs, await newTab()]) {
      expect(idsOf(await record.allEvents())).toEqual(expected);
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
    record.onEvents(() => {
      throw new Error('a listener');
    });
    const stop = record.onEvents((events, origin) => heard.push([events[0]?.kind, origin]));

    const pending = record.append(answer());
    await Promise.resolve();

    expect(heard).toEqual([['attempt', 'here']]);
    expect((await pending).state).toBe('saved');
    expect(thrown).toEqual([new Error('a listener')]);
    stop();
    await record.append(answer());
    expect(heard).toHaveLength(1);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'attempt'],
    ['no list', { events: 'attempt' }],
    ['bad events', { events: [null, { id: 'x' }, { ...attempt(), score: 'all' }] }],
  ])('a message with %s changes nothing', async (_name, message) => {
    const { record } = await newTab();
    const heard: unknown[] = [];
    record.onEvents((events) => heard.push(...events));

    shout(message);
    shout({ events: [attempt({ id: 'good' })] });
    await vi.waitFor(() => expect(heard).toHaveLength(1));

    expect(await record.allEvents()).toEqual([attempt({ id: 'good' })]);
  });

  test('without a channel everything but the hearing works', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, two] = [await newTab(), await newTab()];

    const saved = await one.record.append(answer());

    expect(saved.state).toBe('saved');
    expect(await two.record.allEvents()).toEqual([saved.event]);
  });
});
