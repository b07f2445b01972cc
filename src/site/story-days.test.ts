import { expect, test } from 'vitest';
import type { Source, Timeline } from '../evidence/schema.ts';
import { byYear, storyDays } from './story-days.ts';

const level = (from: string, troops: number, about = false) => ({
  from,
  troops,
  about,
  claims: [],
});
const event = (id: string, day: string): Timeline['events'][number] => ({
  id,
  day,
  track: 'decision',
  title: id,
  detail: 'x',
  claims: ['c'],
});
const source = (label: string, day: string, kind = 'article') =>
  ({ label, kind, date: { day, about: true, known: '' } }) as Source;

const entries = storyDays(
  {
    levels: [level('2021-01-15', 2500), level('2020-07-01', 5200, true), level('2021-04-08', 2500)],
    events: [event('late', '2021-01-15'), event('early', '2019-12-27')],
  },
  [source('Report', '2021-01-15'), source('Agency', '2020-01-01', 'agency')],
);

test('one order: by day, and on one day the event, the count, the report', () => {
  expect(entries.map(({ title }) => title)).toEqual([
    'early',
    'About 5,200 US troops',
    'late',
    '2,500 US troops',
    'Report',
    'Still 2,500 US troops',
  ]);
});

test('each day has the level of that day, and none before the first', () => {
  expect(entries.map(({ troops }) => troops)).toEqual([0, 5200, 2500, 2500, 2500, 2500]);
});

test('a report keeps what is known of its day; an event its claims', () => {
  expect(entries.find(({ kind }) => kind === 'report')).toMatchObject({ about: true, claims: [] });
  expect(entries[0]).toMatchObject({ id: 'early', claims: ['c'], sort: 'Decision' });
});

test('years in order', () => {
  expect(byYear(entries).map(([year, all]) => [year, all.length])).toEqual([
    ['2019', 1],
    ['2020', 1],
    ['2021', 4],
  ]);
});
