import { beforeEach, expect, test } from 'vitest';
import { failWrites, newBrowser, newTab, restart } from './fake-browser.ts';

beforeEach(newBrowser);

test('finds a half-typed answer again after a restart', async () => {
  const { drafts } = await newTab();
  await drafts.saveDraft('q1', { response: ['a'], seed: 7 });

  const later = await restart();

  expect(await later.drafts.readDraft('q1')).toEqual({ response: ['a'], seed: 7 });
  expect(await later.drafts.readDraft('q2')).toBeUndefined();
});

test('the last write wins, also between tabs and without waiting', async () => {
  const [one, two] = [await newTab(), await newTab()];
  await Promise.all(['h', 'ha', 'hal', 'half'].map((text) => one.drafts.saveDraft('q1', text)));
  expect(await two.drafts.readDraft('q1')).toBe('half');

  await two.drafts.saveDraft('q1', 'whole');

  expect(await one.drafts.readDraft('q1')).toBe('whole');
});

test('forgets a draft, and only that one', async () => {
  const { drafts } = await newTab();
  await drafts.saveDraft('q1', 1);
  await drafts.saveDraft('q2', 2);

  await drafts.clearDraft('q1');

  expect(await drafts.readDraft('q1')).toBeUndefined();
  expect(await drafts.readDraft('q2')).toBe(2);
});

test('a failed draft shows in the status alone, and the next answer clears it', async () => {
  const { drafts, record } = await newTab();
  failWrites('QuotaExceededError', 1);

  await drafts.saveDraft('q1', 'half');

  expect(record.$saving.get()).toMatchObject({ state: 'not-saved', reason: 'full' });
  await record.append({ kind: 'learner', name: 'Amal' });
  expect(record.$saving.get()).toMatchObject({ state: 'saved', reason: undefined });
});
