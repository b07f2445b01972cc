import { beforeEach, expect, test, vi } from 'vitest';
import { attempt } from '../progress/arbitrary-events.ts';
import { joining } from '../progress/incoming.ts';
import {
  answer,
  contents,
  eventsOf,
  failWrites,
  idsOf,
  newBrowser,
  newTab,
} from './fake-browser.ts';

beforeEach(newBrowser);

/** A tab with what changes its whole record. */
async function tab() {
  const opened = await newTab();
  return { ...opened, carrying: await import('./carrying.ts') };
}

/** Somebody else's answers, from a file. */
const file = [
  attempt({ id: 'p1', learner: 'phone' }),
  attempt({ id: 'p2', learner: 'phone', question: 'q2' }),
];

test('what was taken in is there, and is theirs until it is said to be mine', async () => {
  const { record, carrying } = await tab();
  const mine = await record.append(answer());
  const newer = { v: 2, id: 'n1', kind: 'dance' };
  await carrying.takeIn(file, [newer]);

  const later = await newTab();
  expect(idsOf(await eventsOf(later))).toEqual([mine.id]);
  expect((await (await import('./carrying.ts')).everybody()).events).toHaveLength(3);
  expect(await contents(later, 'events')).toContainEqual(newer);

  const join = await later.record.append(
    joining('Ada', { ids: ['phone'], name: undefined, answers: 2 }),
  );
  await (await import('./carrying.ts')).joinIds();
  expect(idsOf(await eventsOf(await newTab()))).toEqual(idsOf([mine, ...file, join]));
});

test('nothing in a file replaces what is here, whatever ids it claims', async () => {
  const { record, carrying } = await tab();
  const mine = await record.append(answer());
  const forged = { v: 2, id: mine.id, kind: 'dance' };
  await carrying.takeIn([{ ...attempt({ id: mine.id }), response: 'forged' }], [forged]);

  expect(await contents(await newTab(), 'events')).toEqual([mine]);
});

test('an import that fails changes nothing', async () => {
  const { record, carrying } = await tab();
  const mine = await record.append(answer());
  failWrites('QuotaExceededError', 1);

  await expect(carrying.takeIn(file, [])).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(idsOf(await eventsOf(await newTab()))).toEqual([mine.id]);
});

test('somebody else begins with nothing; the first finds answers and drafts again', async () => {
  const { record, drafts, carrying } = await tab();
  const mine = await record.append(answer());
  await drafts.saveDraft('q9', 'half');
  await carrying.switchLearner(['bea']);

  const theirs = await tab();
  expect(await eventsOf(theirs)).toEqual([]);
  expect(await theirs.drafts.readDraft('q9')).toBeUndefined();
  const other = await theirs.record.append(answer());
  expect(other.learner).toBe('bea');

  await theirs.carrying.switchLearner([mine.learner]);
  const back = await newTab();
  expect(idsOf(await eventsOf(back))).toEqual([mine.id]);
  expect(await back.drafts.readDraft('q9')).toBe('half');
});

test('erasing leaves nothing of anybody, and other tabs begin anew', async () => {
  const reload = vi.fn();
  vi.stubGlobal('location', { reload });
  const { record, drafts, carrying } = await tab();
  await record.append(answer());
  await drafts.saveDraft('q9', 'half');
  await newTab();
  await carrying.eraseAll();

  await vi.waitFor(() => expect(reload).toHaveBeenCalled());
  const after = await newTab();
  for (const store of ['events', 'drafts', 'quarantine']) {
    expect(await contents(after, store)).toEqual([]);
  }
});
