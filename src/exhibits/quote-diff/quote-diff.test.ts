import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Outside, OutsideFile, type Source, SourceFile } from '../../evidence/schema.ts';
import { SPECIMEN } from '../troop-steps/specimen.ts';
import { keptOf, type Material, runsOf, sentencesOf } from './diff.ts';
import { QuoteDiffsFile } from './schema.ts';
import { QuoteDiff } from './view.tsx';

const real = QuoteDiffsFile.parse(parse(readFileSync('content/quotediffs.yaml', 'utf8')));

const shown = (original: string, printed: string) =>
  runsOf(original, printed).map(({ kind, words }) => `${kind}: ${words}`);

describe('runsOf', () => {
  it('keeps what is the same', () => {
    expect(shown('one two three', 'one two three')).toEqual(['kept: one two three']);
  });

  it('finds words that went from the middle', () => {
    expect(shown('one two three four', 'one four')).toEqual([
      'kept: one',
      'gone: two three',
      'kept: four',
    ]);
  });

  it('shows a word that took the place of another, also at an end', () => {
    expect(shown('does not go home', 'do not go away')).toEqual([
      'gone: does',
      'new: do',
      'kept: not go',
      'gone: home',
      'new: away',
    ]);
  });

  it('takes what stands before or behind the marks for unquoted', () => {
    expect(shown('and so we go home now', 'we go home')).toEqual([
      'unquoted: and so',
      'kept: we go home',
      'unquoted: now',
    ]);
  });

  it('shows words that are in the printed form alone', () => {
    expect(shown('we go', 'we all go')).toEqual(['kept: we', 'new: all', 'kept: go']);
  });

  it('finds the longest common row where a word comes twice', () => {
    expect(
      shown('for which we stand and for which they fell', 'for which we stand for which they fell'),
    ).toEqual(['kept: for which we stand', 'gone: and', 'kept: for which they fell']);
  });

  it('never loses a word of either', () => {
    for (const [original, printed] of [
      ['a b c d e', 'b x d'],
      ['a', 'b'],
      ['a b a b', 'b a'],
    ] as const) {
      const runs = runsOf(original, printed);
      const of = (...kinds: string[]) =>
        runs
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ words }) => words)
          .join(' ');
      expect(of('kept', 'gone', 'unquoted')).toBe(original);
      expect(of('kept', 'new')).toBe(printed);
    }
  });
});

describe('keptOf', () => {
  it('counts words, not runs', () => {
    expect(keptOf('one two three four', runsOf('one two three four', 'one two four'))).toBe(
      '3 of 4',
    );
  });
});

const north = SPECIMEN.sources.get('north') as Source;
const material: Material = {
  sources: new Map([
    ['north', { ...north, phrases: [{ id: 'p', text: 'we will go', paragraph: 'p4' }] }],
  ]),
  outside: new Map<string, Outside>([
    [
      'office',
      {
        id: 'office',
        label: 'Office',
        publisher: 'O',
        title: 't',
        via: 'v',
        phrases: [{ id: 'w', text: 'we may go' }],
      },
    ],
  ]),
};
const file = QuoteDiffsFile.parse({
  sentences: [
    {
      id: 'going',
      title: 'On going',
      outside: 'office',
      phrase: 'w',
      known: 'A copy.',
      forms: [{ source: 'north', phrase: 'p', road: 'By post', says: 'One word for another.' }],
    },
  ],
});

describe('sentencesOf', () => {
  it('takes label, mark and place from the sources', () => {
    const [sentence] = sentencesOf(file, material);

    expect(sentence?.original.label).toBe('Office');
    expect(sentence?.forms[0]).toMatchObject({ mark: 'dcnf', label: 'North', paragraph: 'p4' });
  });

  it('refuses words that no bank has', () => {
    expect(() => sentencesOf(file, { ...material, sources: SPECIMEN.sources })).toThrow('north');
    expect(() => sentencesOf(file, { ...material, outside: new Map() })).toThrow('office');
  });
});

describe('QuoteDiff', () => {
  const html = render(
    h(QuoteDiff, {
      sentences: sentencesOf(file, material),
      placesOf: (paragraphs) => paragraphs.join(),
      number: 1,
      finding: 'Found.',
    }),
  );

  it('strikes out, inserts and names both', () => {
    expect(html).toContain('<del class="word gone"><span>may</span> <small>left out</small></del>');
    expect(html).toContain('<ins class="word new"><span>will</span> <small>put in</small></ins>');
  });

  it('has both quotations whole, and everything in a table', () => {
    expect(html).toContain('“we may go”');
    expect(html).toContain('“we will go”');
    expect(html).toContain('2 of 3');
    expect(html).toContain('One word for another.');
  });
});

describe('content/quotediffs.yaml', () => {
  const outside = OutsideFile.parse(parse(readFileSync('content/sources/outside.yaml', 'utf8')));
  const articles = ['dcnf-2020-11-18', 'rudaw-2020-11-17'].map((id): [string, Source] => [
    id,
    { id, ...SourceFile.parse(parse(readFileSync(`content/sources/${id}.yaml`, 'utf8'))) },
  ]);
  const sentences = sentencesOf(real, {
    sources: new Map(articles),
    outside: new Map(outside.excerpts.map((excerpt) => [excerpt.id, excerpt])),
  });

  it('shows three printed forms, none with all the words of its original', () => {
    const kept = sentences.flatMap(({ original, forms }) =>
      forms.map(({ runs }) => keptOf(original.words, runs)),
    );

    expect(kept).toEqual(['4 of 11', '9 of 11', '9 of 10']);
  });
});
