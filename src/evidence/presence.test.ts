import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { PRESENCE_TEXT, PRESENCES, presenceOf } from './presence.ts';
import { ClaimsFile, SourceFile } from './schema.ts';

const account = (source: string) => ({ source, says: 'Yes.', attributedTo: null });
const lost = (source: string) => ({ source, because: 'copy-incomplete' as const });
const copy = (complete: boolean) => ({ provenance: 'A copy.', lacks: [], complete });
const on = (day: string) => ({ day, about: false, known: 'By its date line.' });

const event = '2021-04-07';
const told = { accounts: [account('north')], absent: [] };
const untold = { accounts: [account('south')], absent: [] };
const cut = { accounts: [account('south')], absent: [lost('north')] };

it.each([
  ['has an account', told, '2021-04-08', true, 'says'],
  ['has an account of an earlier day', told, '2021-04-01', true, 'says'],
  ['has an account in part of a copy', told, '2021-04-08', false, 'says'],
  ['lost that part', cut, '2021-04-08', true, 'lost'],
  ['lost that part, and is earlier', cut, '2021-04-06', true, 'lost'],
  ['is of the day before', untold, '2021-04-06', true, 'before'],
  ['is earlier, and cut off', untold, '2020-12-31', false, 'before'],
  ['is of the same day', untold, '2021-04-07', true, 'silent'],
  ['is later', untold, '2022-01-01', true, 'silent'],
  ['is later, but cut off', untold, '2021-04-08', false, 'lost'],
] as const)('an article that %s', (_, claim, day, complete, state) => {
  const source = { id: 'north', date: on(day), copy: copy(complete) };

  expect(presenceOf({ date: event, ...claim }, source)).toBe(state);
});

it('does not call an article without a day early', () => {
  expect(presenceOf({ date: event, ...untold }, { id: 'north', copy: copy(true) })).toBe('silent');
  expect(presenceOf({ date: event, ...untold }, { id: 'north' })).toBe('lost');
});

it('has different words for each state', () => {
  const words = PRESENCES.map((state) => PRESENCE_TEXT[state]);

  expect(new Set(words).size).toBe(PRESENCES.length);
});

it('reads the ledger as its documents say', () => {
  const read = (file: string) => parse(readFileSync(`content/${file}`, 'utf8'));
  const { claims } = ClaimsFile.parse(read('claims.yaml'));
  const sources = readdirSync('content/sources')
    .filter((file) => file !== 'outside.yaml')
    .map((file) => ({
      ...SourceFile.parse(read(`sources/${file}`)),
      id: file.replace('.yaml', ''),
    }))
    .filter(({ kind }) => kind === 'article');
  const row = (id: string) => {
    const claim = claims.find((each) => each.id === id);
    if (claim === undefined) throw new Error(`no claim has the id ${id}`);
    return Object.fromEntries(sources.map((source) => [source.code, presenceOf(claim, source)]));
  };

  expect(row('casualties-17-nov')).toEqual({
    D: 'says',
    R1: 'silent',
    R2: 'silent',
    T: 'silent',
    S: 'silent',
  });
  expect(row('july-agreement')).toMatchObject({ D: 'before', T: 'before', S: 'says' });
  expect(row('headline-voice')).toMatchObject({ D: 'lost', R1: 'lost', R2: 'says' });
});
