/** A small invented story for tests: two articles, three levels, four days. */
import type { ClaimEntry, Source, Timeline } from '../../evidence/schema.ts';
import type { Material } from './story.ts';

const outlet = {
  name: 'An outlet',
  owner: 'o',
  funder: 'f',
  legalForm: 'l',
  ownDescription: 'd',
  othersDescription: 'd',
  references: ['r'],
};

const article = (id: string, mark: Source['mark'], label: string, day: string): Source => ({
  id,
  code: label.slice(0, 1),
  mark,
  label,
  kind: 'article',
  outlet,
  date: { day, about: false, known: 'printed' },
  paragraphs: [],
  phrases: [],
});

const timeline: Timeline = {
  levels: [
    { from: '2020-07-01', troops: 5000, about: true, claims: ['before'], outside: 'A notice.' },
    { from: '2020-10-01', troops: 1500, about: false, claims: ['before', 'after'] },
    { from: '2021-03-01', troops: 1500, about: true, claims: ['none'] },
  ],
  events: [
    { id: 'vote', day: '2020-01-05', track: 'decision', title: 'A vote', detail: 'v', claims: [] },
    { id: 'cut', day: '2020-10-01', track: 'decision', title: 'A cut', detail: 'c', claims: [] },
    {
      id: 'name-late',
      day: '2021-02-01',
      track: 'mission',
      title: 'A new name',
      detail: 'n',
      claims: ['name'],
    },
    {
      id: 'name-early',
      day: '2020-10-01',
      track: 'mission',
      title: 'A first name',
      detail: 'n',
      claims: ['name'],
      outside: 'A calendar.',
    },
    { id: 'talk', day: '2021-04-01', track: 'decision', title: 'A talk', detail: 't', claims: [] },
  ],
};

const shared = { topic: 'numbers', absent: [], status: 'agreed', grade: 'A', note: 'n' } as const;
const claim = (id: string, accounts: ClaimEntry['accounts']): ClaimEntry => ({
  ...shared,
  absent: [],
  id,
  question: id,
  date: '2020-10-01',
  accounts,
});

/** Sources North (October 2020) and South (February 2021). */
export const SPECIMEN: Material = {
  timeline,
  sources: new Map([
    ['north', article('north', 'dcnf', 'North', '2020-10-02')],
    ['south', article('south', 'rt', 'South', '2021-02-02')],
  ]),
  claims: new Map([
    [
      'before',
      claim('before', [
        { source: 'north', says: 'It fell.', quote: 'from 5,000 to 1,500', attributedTo: 'A wire' },
        { source: 'south', says: 'Many.', attributedTo: null },
      ]),
    ],
    ['after', claim('after', [{ source: 'south', says: '1,500 by now.', attributedTo: null }])],
    ['none', claim('none', [{ source: 'south', says: 'No figure.', attributedTo: null }])],
    [
      'name',
      claim('name', [
        { source: 'north', says: 'n', quote: 'the work will change', attributedTo: 'A minister' },
        { source: 'south', says: 'n', quote: 'the work has changed', attributedTo: 'An adviser' },
      ]),
    ],
  ]),
};
