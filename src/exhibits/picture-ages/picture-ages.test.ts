import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../evidence/schema.ts';
import { SPECIMEN } from '../troop-steps/specimen.ts';
import { agesOf, ageText, monthsBetween } from './ages.ts';
import { PicturesFile } from './schema.ts';
import { PictureAges } from './view.tsx';

describe('monthsBetween', () => {
  it('counts full months', () => {
    expect(monthsBetween('2020-03-30', '2020-11-17')).toBe(7);
    expect(monthsBetween('2020-03-17', '2020-11-17')).toBe(8);
    expect(monthsBetween('2008-07-05', '2021-12-09')).toBe(161);
  });
});

describe('ageText', () => {
  it('names years and months, leaving out what is nothing', () => {
    expect([1, 7, 12, 24, 161].map(ageText)).toEqual([
      '1 month',
      '7 months',
      '1 year',
      '2 years',
      '13 years and 5 months',
    ]);
  });
});

const south: Source = {
  ...(SPECIMEN.sources.get('south') as Source),
  paragraphs: [{ id: 'caption', kind: 'caption', voices: [], gist: 'g' }],
};
const sources = new Map(SPECIMEN.sources).set('south', south);
const picture = {
  source: 'south',
  paragraph: 'caption',
  taken: '2020-02-02',
  shows: 'A pier',
  place: 'a bay',
  credit: 'A hand',
};
const file = PicturesFile.parse({ pictures: [picture] });
const days = ({ day }: { day: string }) => `day ${day}`;

describe('agesOf', () => {
  it('has every article, with or without a picture', () => {
    expect(agesOf(file, sources, days)).toEqual([
      { mark: 'dcnf', label: 'North', report: 'day 2020-10-02', picture: null },
      {
        mark: 'rt',
        label: 'South',
        report: 'day 2021-02-02',
        picture: {
          taken: 'day 2020-02-02',
          age: '1 year',
          bar: 100,
          shows: 'A pier',
          place: 'a bay',
          credit: 'A hand',
        },
      },
    ]);
  });

  it('refuses a caption that is not there', () => {
    expect(() => agesOf(file, SPECIMEN.sources, days)).toThrow('no paragraph caption');
  });
});

describe('PictureAges', () => {
  it('says in words where our copy has no caption', () => {
    const ages = agesOf(file, sources, days);
    const html = render(h(PictureAges, { ages, number: 4, finding: 'Found.' }));

    expect(html.split('No caption in our copy.')).toHaveLength(2);
    expect(html).toContain('A pier, a bay');
  });
});
