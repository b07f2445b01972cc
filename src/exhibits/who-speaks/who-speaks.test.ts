import { readdirSync, readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Source, SourceFile } from '../../evidence/schema.ts';
import { SpeakersFile } from './schema.ts';
import { slides } from './slides.tsx';
import { paragraphsOn, stripsOf } from './strips.ts';
import { WhoSpeaks } from './view.tsx';

const read = (file: string) => parse(readFileSync(`content/${file}`, 'utf8'));
const speakers = SpeakersFile.parse(read('speakers.yaml'));
const sources: ReadonlyMap<string, Source> = new Map(
  readdirSync('content/sources')
    .filter((file) => file !== 'outside.yaml')
    .map((file) => {
      const id = file.replace('.yaml', '');
      return [id, { ...SourceFile.parse(read(`sources/${file}`)), id }];
    }),
);
const strips = stripsOf(speakers, sources);

describe('SpeakersFile', () => {
  it('wants one line for paragraphs without a speaker', () => {
    const two = speakers.levels.map((level) => ({ ...level, own: true }));

    expect(() => SpeakersFile.parse({ levels: two })).toThrow('one line takes');
  });
});

describe('stripsOf', () => {
  it('gives each news paragraph a column with a block', () => {
    expect(strips.map(({ label, columns }) => [label, columns.length])).toEqual([
      ['DCNF', 10],
      ['Rudaw Nov', 14],
      ['Rudaw Jan', 10],
      ['RT', 7],
      ['Sputnik', 12],
    ]);
    for (const { levels } of strips.flatMap(({ columns }) => columns))
      expect(levels.length).toBeGreaterThan(0);
  });

  it('puts a statement of two governments on two lines', () => {
    const statement = strips.find(({ label }) => label === 'RT')?.columns[1];

    expect(statement?.levels).toEqual([0, 1]);
  });

  it('refuses a speaker that no line has', () => {
    const without = speakers.levels.filter(({ id }) => id !== 'press');

    expect(() => stripsOf({ levels: without }, sources)).toThrow('stands on no line');
  });

  it('bears out the lesson', () => {
    const offices = [0, 1];
    const other = speakers.levels.findIndex(({ id }) => id === 'other');

    expect(paragraphsOn(strips, offices)).toBe(34);
    expect(paragraphsOn(strips, [other])).toBe(0);
    expect(paragraphsOn(strips, [speakers.levels.findIndex(({ id }) => id === 'groups')])).toBe(4);
  });
});

describe('WhoSpeaks', () => {
  const html = render(
    h(WhoSpeaks, {
      levels: speakers.levels.map(({ text }) => text),
      strips,
      saidBy: () => 'somebody',
      placesOf: (ids) => ids.join(),
      number: 2,
      finding: 'Found.',
    }),
  );

  it('has every gist twice: under its strip and in the table', () => {
    const gist = 'An Iraqi security office counts four rockets around the Green Zone.';

    expect(html.split(gist)).toHaveLength(3);
  });

  it('chooses one column in each strip', () => {
    expect(html.split(' checked')).toHaveLength(strips.length + 1);
  });

  it('has a row in the style sheet for each line', () => {
    const sheet = readFileSync('src/exhibits/blocks.css', 'utf8');

    speakers.levels.forEach((_, level) => {
      expect(sheet).toContain(`[data-level="${level}"]`);
    });
    expect(sheet).toContain(`repeat(${speakers.levels.length}, var(--line))`);
  });
});

describe('slides', () => {
  const levels = speakers.levels.map(({ text }) => text);
  const made = slides({ levels, strips }).map(({ body }) => render(h('div', null, body)));

  it('have a block for each voice of each paragraph, a slide for each report', () => {
    const blocks = strips.map(({ columns }) => columns.flatMap((column) => column.levels).length);

    expect(made.slice(0, -1).map((html) => html.split('<i ').length - 1)).toEqual(blocks);
  });

  it('name every voice on every slide', () => {
    for (const html of made) for (const level of levels) expect(html).toContain(`>${level}<`);
  });

  it('count the paragraphs of each voice over all reports', () => {
    const sums = [...(made.at(-1) ?? '').matchAll(/<b [^>]*>(\d+)</gu)].map(([, sum]) => sum);

    expect(sums).toEqual(levels.map((_, at) => String(paragraphsOn(strips, [at]))));
  });
});
