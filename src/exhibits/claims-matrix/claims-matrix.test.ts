import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { ClaimEntry } from '../../evidence/schema.ts';
import { columnsOf, GRADES, rowsOf, STATUSES, TOPICS } from './matrix.ts';
import { Filters, Key, Matrix } from './view.tsx';

type Sources = Parameters<typeof columnsOf>[0] extends Iterable<infer S> ? S : never;

const source = (id: string, day: string, complete = true) =>
  ({
    id,
    mark: id,
    label: id.toUpperCase(),
    kind: 'article',
    date: { day, about: false, known: '' },
    copy: { provenance: '', lacks: [], complete },
  }) as unknown as Sources;
const agency = { ...source('ap', '2020-01-01'), kind: 'agency' } as Sources;

const claim = (id: string, topic: ClaimEntry['topic'], more: Partial<ClaimEntry>): ClaimEntry => ({
  id,
  question: `What of ${id}?`,
  topic,
  date: '2021-01-15',
  accounts: [],
  absent: [],
  status: 'single',
  grade: 'A',
  note: 'A note.',
  ...more,
});

const late = source('late', '2021-12-09');
const early = source('early', '2020-11-17');
const torn = source('torn', '2021-06-01', false);
const columns = columnsOf([late, agency, early, torn]);
const rows = rowsOf(
  [
    claim('words', 'text', { status: 'slip' }),
    claim('level', 'numbers', {
      accounts: [
        { source: 'late', says: 'Some.', quote: 'some troops', attributedTo: 'An office' },
        { source: 'torn', says: 'Few.', paragraphs: ['p1'], attributedTo: null },
      ],
      status: 'agreed',
    }),
  ],
  columns,
  ({ paragraphs }) => paragraphs ?? ['p7'],
);

describe('the table', () => {
  it('has the articles by date and no agency', () => {
    expect(columns.map(({ id }) => id)).toEqual(['early', 'torn', 'late']);
  });

  it('sorts by topic and keeps the order of the ledger inside one', () => {
    expect(rows.map(({ claim: { id } }) => id)).toEqual(['level', 'words']);
  });

  it('tells four states of a cell apart', () => {
    expect(rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ['before', 'says', 'says'],
      ['before', 'lost', 'silent'],
    ]);
  });

  it('takes the places of an account from whoever knows them', () => {
    expect(rows[0]?.cells[2]?.account?.places).toEqual(['p7']);
  });
});

describe('the view', () => {
  const html = render(
    h(Matrix, {
      rows,
      columns,
      dateOf: (date) => date?.day ?? '',
      rich: (text: string) => text,
      placesOf: (all: readonly string[]) => all.join(', '),
      hrefOf: (id: string, paragraph: string | undefined) => `/sources/${id}/#${paragraph}`,
    }),
  );

  it('gives each claim an anchor and what a filter needs', () => {
    expect(html).toContain(
      'id="level" data-topic="numbers" data-status="agreed" data-says="torn late"',
    );
  });

  it('shows words, gist, speaker and place, or the name of the gap', () => {
    expect(html).toContain('“some troops”');
    expect(html).toContain('An office, <a href="/sources/late/#p7">p7</a>');
    expect(html).toContain('In its own voice, <a href="/sources/torn/#p1">p1</a>');
    expect(html).toContain('<span class="gap" data-gap="before">before it happened</span>');
  });

  it('explains every status and grade, and no state that needs no word', () => {
    const key = render(h(Key, {}));
    for (const { name, means } of Object.values(STATUSES)) {
      expect(key).toContain(name);
      expect(key).toContain(means);
    }
    for (const means of Object.values(GRADES)) expect(key).toContain(means);
    expect(key).not.toContain('data-gap="says"');
  });

  it('has a rule in the style sheet for every choice of the filters', () => {
    const sheet = readFileSync('src/exhibits/claims-matrix/style.css', 'utf8');
    const marks = ['dcnf', 'rudaw1', 'rudaw2', 'rt', 'sputnik'];
    const html = render(
      h(Filters, {
        columns: marks.map((mark) => ({ id: mark, mark, label: mark, date: undefined })),
        count: 2,
      }),
    );
    const ids = [...html.matchAll(/id="([a-z]+)-([a-z0-9]+)"/gu)].filter(
      ([, , id]) => id !== 'all',
    );
    expect(ids).toHaveLength(
      Object.keys(TOPICS).length + Object.keys(STATUSES).length + marks.length,
    );
    for (const [, name, id] of ids)
      expect(sheet).toContain(
        `.matrix:has(#${name}-${id}:checked) tbody:not([data-${name}${name === 'says' ? '~' : ''}="${id}"], :target)`,
      );
  });
});
