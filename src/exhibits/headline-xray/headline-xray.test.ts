import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Source, SourceParagraph } from '../../evidence/schema.ts';
import { SPECIMEN } from '../troop-steps/specimen.ts';
import { HeadlinesFile } from './schema.ts';
import { HeadlineXray } from './view.tsx';
import { xraysOf } from './xray.ts';

const real = HeadlinesFile.parse(parse(readFileSync('content/headlines.yaml', 'utf8')));

const news: SourceParagraph = { id: 'p1', kind: 'news', about: 'event', voices: [], gist: 'g' };
const source = (id: string, text: string | null): [string, Source] => [
  id,
  {
    ...(SPECIMEN.sources.get(id) as Source),
    headline: { text, known: 'Our copy has none.' },
    paragraphs: [news],
  },
];
const sources = new Map([
  source('south', "Town ‘to wait’ – reports: mayor's"),
  source('north', null),
]);
const part = (text: string, fit = 'same', more: object = {}) => ({
  text,
  fit,
  at: ['p1'],
  ...more,
});
const file = (parts: object[], id = 'south') =>
  HeadlinesFile.parse({ headlines: [{ source: id, finding: 'Some of it.', parts }] });
const whole = file([
  part('Town'),
  part('‘to', 'form', { says: 'Later.' }),
  part('wait’', 'word', { says: 'Another verb.' }),
  part('reports'),
  part('mayor’s'),
]);

describe('HeadlinesFile', () => {
  it('wants to know what the text has in place of other words', () => {
    expect(() => file([part('Town', 'word'), part('waits')])).toThrow('says what the text has');
    expect(() => file([part('Town', 'same', { says: 'x' }), part('waits')])).toThrow('says what');
  });
});

describe('xraysOf', () => {
  it('shows every article in the order of the marks, with or without a headline', () => {
    const [north, south] = xraysOf(whole, sources);

    expect(north).toMatchObject({ label: 'North', headline: null, finding: 'Our copy has none.' });
    expect(south?.parts).toHaveLength(5);
  });

  it('refuses parts that are not the headline', () => {
    expect(() => xraysOf(file([part('Town'), part('waits')]), sources)).toThrow('not its headline');
  });

  it('refuses a place or a source that is not there', () => {
    const lost = {
      headlines: whole.headlines.map((one) => ({
        ...one,
        parts: one.parts.map((each) => ({ ...each, at: ['p9'] })),
      })),
    };

    expect(() => xraysOf(lost, sources)).toThrow('no paragraph p9');
    expect(() => xraysOf(file([part('A'), part('b')], 'east'), sources)).toThrow('east');
  });
});

describe('HeadlineXray', () => {
  const html = render(
    h(HeadlineXray, {
      xrays: xraysOf(whole, sources),
      placesOf: (paragraphs) => paragraphs.join(),
      number: 2,
      finding: 'Found.',
    }),
  );

  it('names the fit of each part in words, not by its line alone', () => {
    for (const words of ['same words', 'other form', 'other words']) expect(html).toContain(words);
    expect(html).toContain('Another verb.');
  });

  it('says in words that a copy has no headline', () => {
    expect(html).toContain('<span class="silent">Our copy has none.</span>');
  });
});

describe('content/headlines.yaml', () => {
  it('has one headline that its text carries part by part', () => {
    const carried = real.headlines.filter(({ parts }) => parts.every(({ fit }) => fit !== 'word'));

    expect(carried.map((one) => one.source)).toEqual(['rudaw-2021-01-15']);
  });
});
