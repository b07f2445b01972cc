import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TimelineFile } from '../../evidence/schema.ts';
import { SPECIMEN } from '../troop-steps/specimen.ts';
import { changeText, fallText, type Material, seenFrom } from './change.ts';
import { BaselinesFile } from './schema.ts';
import { slides } from './slides.tsx';
import { StartDates } from './view.tsx';

const read = (file: string) => parse(readFileSync(file, 'utf8')) as unknown;

describe('changeText', () => {
  it('gives whole per cents', () => {
    expect(changeText(3000, 2500)).toBe('down by 17 per cent');
    expect(changeText(5200, 2500)).toBe('down by 52 per cent');
    expect(changeText(5300, 2500)).toBe('down by 53 per cent');
  });

  it('gives a decimal where less than a tenth is left', () => {
    expect(changeText(168_000, 2500)).toBe('down by 98.5 per cent');
    expect(fallText(1000, 100)).toBe('90');
  });

  it('gives the number where there was none, since nothing has no share', () => {
    expect(changeText(0, 2500)).toBe('up by 2,500');
    expect(changeText(2000, 2500)).toBe('up by 25 per cent');
  });

  it('says so where nothing changed', () => {
    expect(changeText(2500, 2500)).toBe('unchanged');
  });

  it('never shows a higher start as the smaller cut', () => {
    const start = fc.integer({ min: 2501, max: 1_000_000 });
    fc.assert(
      fc.property(start, start, (one, two) => {
        const [low, high] = one < two ? [one, two] : [two, one];
        expect(Number(fallText(low, 2500))).toBeLessThanOrEqual(Number(fallText(high, 2500)));
      }),
    );
  });
});

const levels = [
  { from: '2020-01-01', troops: 400, about: true, claims: [] },
  { from: '2021-01-01', troops: 100, about: false, claims: [] },
];
const material: Material = {
  timeline: { levels, events: [] },
  sources: SPECIMEN.sources,
  outside: new Map([
    [
      'wire',
      { id: 'wire', label: 'A wire', publisher: 'W', title: 't', via: 'By post.', phrases: [] },
    ],
  ]),
};
const start = { id: 'one', label: 'Once', from: 'since then', counted: 'By hand.' };
const file = BaselinesFile.parse({
  now: '2021-01-01',
  starts: [
    { ...start, level: '2020-01-01', source: 'north', paragraphs: ['p1'] },
    { ...start, id: 'two', troops: 0, outside: 'wire' },
  ],
});

describe('BaselinesFile', () => {
  it('wants one number and one place for each start', () => {
    const parsed = (more: object) =>
      BaselinesFile.safeParse({
        now: '2021-01-01',
        starts: [file.starts[0], { ...start, ...more }],
      });

    expect(parsed({ outside: 'wire' }).success).toBe(false);
    expect(parsed({ troops: 1, level: '2020-01-01', outside: 'wire' }).success).toBe(false);
    expect(parsed({ troops: 1 }).success).toBe(false);
    expect(parsed({ troops: 1, source: 'north', outside: 'wire' }).success).toBe(false);
    expect(parsed({ troops: 1, outside: 'wire' }).success).toBe(true);
  });
});

describe('seenFrom', () => {
  const { now, seen } = seenFrom(file, material);

  it('takes a level from the timeline, and says whether it is rounded', () => {
    expect(now).toBe(100);
    expect(seen[0]).toMatchObject({
      text: 'about 400',
      difference: '−300',
      sentence: 'US troops in Iraq: down by 75 per cent since then.',
      article: { mark: 'dcnf', label: 'North', paragraphs: ['p1'] },
    });
  });

  it('draws both bars to the scale of the longer one', () => {
    expect(seen.map(({ bars }) => bars)).toEqual([
      { start: 100, now: 25 },
      { start: 0, now: 100 },
    ]);
  });

  it('says that there was nobody, and what came in', () => {
    expect(seen[1]).toMatchObject({
      text: 'none',
      difference: '+100',
      outside: { label: 'A wire' },
    });
  });

  it('names what is missing', () => {
    expect(() => seenFrom({ ...file, now: '1999-01-01' }, material)).toThrow('1999-01-01');
    expect(() => seenFrom(file, { ...material, sources: new Map() })).toThrow('north');
    expect(() => seenFrom(file, { ...material, outside: new Map() })).toThrow('wire');
  });
});

describe('StartDates', () => {
  const html = render(
    h(StartDates, {
      ...seenFrom(file, material),
      nowWhen: 'Today',
      start: 'two',
      placesOf: (paragraphs) => paragraphs.join(),
      number: 2,
      finding: 'Found.',
    }),
  );

  it('has every view and the table without a script', () => {
    expect(html.match(/class="sentence"/g)).toHaveLength(2);
    expect(html.split('By hand.')).toHaveLength(5);
    expect(html).toContain('By post.');
  });

  it('marks the bar of a number from outside the articles', () => {
    expect(html.match(/data-outside/g)).toHaveLength(1);
    expect(html).toContain('Outside the five: A wire.');
  });
});

describe('content/baselines.yaml', () => {
  const real = BaselinesFile.parse(read('content/baselines.yaml'));
  const timeline = TimelineFile.parse(read('content/timeline.yaml'));

  it('has a place in the style sheet for each start', () => {
    const sheet = readFileSync('src/exhibits/start-dates/style.css', 'utf8');

    expect(sheet.match(/nth-of-type/g)).toHaveLength(real.starts.length);
  });

  it('measures from levels that the timeline has', () => {
    const days = timeline.levels.map(({ from }) => from);

    for (const { level } of real.starts) if (level !== undefined) expect(days).toContain(level);
    expect(days).toContain(real.now);
  });
});

describe('slides', () => {
  const { now, seen } = seenFrom(file, material);

  it('have every start once, in order, four at most on a slide', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        const many = Array.from({ length: count }, (_, at) => ({
          ...(seen[at % seen.length] as (typeof seen)[number]),
          id: `start-${at}`,
          sentence: `Sentence ${at}.`,
        }));
        const made = slides({ now, nowWhen: 'a day', seen: many, placesOf: () => '' });
        const html = made.map(({ body }) => render(h('div', null, body)));
        const told = html.map((each) =>
          [...each.matchAll(/Sentence \d+\./gu)].map(([text]) => text),
        );

        expect(told.flat()).toEqual(many.map(({ sentence }) => sentence));
        expect(made.map(({ steps }) => steps)).toEqual(told.map(({ length }) => length));
        expect(Math.max(...told.map(({ length }) => length))).toBeLessThanOrEqual(4);
        expect(made.at(-1)?.title).toContain(`to ${count} of ${count}`);
      }),
    );
  });

  it('say no change before its step', () => {
    const [made] = slides({ now, nowWhen: 'a day', seen, placesOf: () => '' });
    const html = render(h('div', null, made?.body));

    for (const [at, { change }] of seen.entries())
      expect(html).toContain(`data-from="${at + 1}" hidden>${change}<`);
  });
});
