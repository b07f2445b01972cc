import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SPECIMEN } from '../troop-steps/specimen.ts';
import { type Material, ruledFigures } from './rules.ts';
import { CountsFile } from './schema.ts';
import { slides } from './slides.tsx';
import { CountRules } from './view.tsx';

const real = CountsFile.parse(parse(readFileSync('content/counts.yaml', 'utf8')));

const material: Material = {
  claims: SPECIMEN.claims,
  sources: SPECIMEN.sources,
  outside: new Map([
    ['wire', { id: 'wire', label: 'A wire', publisher: 'W', title: 't', via: 'v', phrases: [] }],
  ]),
  paragraphsOf: () => ['p3'],
};
const half = (id: string) => ({ id, text: `${id} button`, rule: `${id} rule` });
const counts = CountsFile.parse({
  claim: 'name',
  things: [half('whole'), half('part')],
  reports: [half('early'), half('late')],
  figures: [
    { thing: 'whole', report: 'early', says: 'Nobody says.' },
    { thing: 'whole', report: 'late', count: 7, says: 'All.', accounts: ['north'] },
    { thing: 'part', report: 'early', count: 0, says: 'A zero.', outside: ['wire'] },
    { thing: 'part', report: 'late', count: 4, says: 'Some.', outside: ['wire'] },
  ],
});

describe('CountsFile', () => {
  it('wants one figure for each rule', () => {
    const without = { ...counts, figures: counts.figures.slice(1) };
    const twice = { ...counts, figures: [...counts.figures, ...counts.figures.slice(0, 1)] };

    expect(() => CountsFile.parse(without)).toThrow('whole by early has 0 figures');
    expect(() => CountsFile.parse(twice)).toThrow('whole by early has 2 figures');
  });

  it('refuses a figure of a rule that is not there', () => {
    const stray = { thing: 'whole', report: 'never', says: 'Stray.' };

    expect(() => CountsFile.parse({ ...counts, figures: [...counts.figures, stray] })).toThrow(
      'not listed',
    );
  });
});

describe('ruledFigures', () => {
  const rules = ruledFigures(counts, material);

  it('names each rule by its two halves, things first', () => {
    expect(rules.map(({ id }) => id)).toEqual([
      'whole-early',
      'whole-late',
      'part-early',
      'part-late',
    ]);
    expect(rules[0]?.rule).toBe('whole rule, early rule');
  });

  it('takes an article’s words, place and speaker from its account', () => {
    expect(rules[1]?.holders).toEqual([
      {
        mark: 'dcnf',
        label: 'North',
        places: ['p3'],
        words: 'the work will change',
        by: 'A minister',
      },
    ]);
  });

  it('keeps a zero apart from a figure that nobody gave', () => {
    expect(rules.map(({ count }) => count)).toEqual([null, 7, 0, 4]);
  });

  it('names what is missing', () => {
    const bare = (more: object) => ({ ...counts, ...more });
    const figure = counts.figures.map((each) => ({ ...each, accounts: ['nobody'] }));

    expect(() => ruledFigures(bare({ claim: 'absent-claim' }), material)).toThrow('no claim');
    expect(() => ruledFigures(bare({ figures: figure }), material)).toThrow('no account of nobody');
    expect(() => ruledFigures(counts, { ...material, outside: new Map() })).toThrow('no excerpt');
    expect(() => ruledFigures(bare({ figures: [] }), material)).toThrow('no figure for whole');
  });
});

describe('CountRules', () => {
  const html = render(
    h(CountRules, {
      things: counts.things,
      reports: counts.reports,
      rules: ruledFigures(counts, material),
      start: { thing: 'part', report: 'late' },
      placesOf: (paragraphs) => paragraphs.join(),
      outside: [{ about: 'A wire', from: 'A copy of it.' }],
      number: 1,
      finding: 'Found.',
      toll: 'One person was hurt.',
    }),
  );

  it('has every figure twice without a script: in its place and in the table', () => {
    for (const text of ['Nobody says.', 'All.', 'A zero.', 'Some.', 'no figure'])
      expect(html.split(text)).toHaveLength(3);
  });

  it('says what was suffered once, outside the choices', () => {
    expect(html.split('One person was hurt.')).toHaveLength(2);
    expect(html.indexOf('</form>')).toBeLessThan(html.indexOf('One person was hurt.'));
  });

  it('says where no article has a figure', () => {
    expect(html).toContain('None of the five articles');
    expect(html).toContain('Outside the five: A wire');
  });
});

describe('content/counts.yaml', () => {
  const sheet = readFileSync('src/exhibits/count-rules/style.css', 'utf8');

  it('has a selector for each rule in the style sheet', () => {
    for (const { id: thing } of real.things)
      for (const { id: report } of real.reports) {
        expect(sheet).toContain(`[data-rule="${thing}-${report}"]`);
        expect(sheet).toContain(
          `:has([value="${thing}"]:checked):has([value="${report}"]:checked)`,
        );
      }
  });

  it('adds up: what was fired is what came down in the zone and elsewhere', () => {
    const later = (thing: string) =>
      real.figures.find((each) => each.thing === thing && each.report === 'later')?.count ?? 0;

    expect(later('zone') + later('elsewhere')).toBe(later('fired'));
  });
});

describe('slides', () => {
  const [made] = slides({
    things: counts.things,
    reports: counts.reports,
    rules: ruledFigures(counts, material),
    placesOf: (paragraphs) => paragraphs.join(),
    toll: 'One person was hurt.',
  });
  const html = render(h('div', null, made?.body));

  it('tell every rule once, report after report', () => {
    const texts = ['Nobody says.', 'A zero.', 'All.', 'Some.'];

    expect(made?.steps).toBe(texts.length);
    for (const text of texts) expect(html.split(text)).toHaveLength(2);
    const places = texts.map((text) => html.indexOf(text));
    expect(places).toEqual(places.toSorted((one, two) => one - two));
  });

  it('keep a zero apart from a figure that nobody gave', () => {
    expect(html).toContain('<b>0</b>');
    expect(html).toContain('>no figure<');
  });

  it('say at every step what was suffered', () => {
    expect(html).toContain('<p class="toll">One person was hurt.</p>');
  });
});
