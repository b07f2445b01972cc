import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SPECIMEN } from '../troop-steps/specimen.ts';
import { endingsOf } from './endings.ts';
import { EndingsFile } from './schema.ts';
import { movesOf } from './slides.tsx';
import { CombatEnds } from './view.tsx';

const real = EndingsFile.parse(parse(readFileSync('content/endings.yaml', 'utf8')));
const file = EndingsFile.parse({
  from: '2020-09-01',
  to: '2021-04-01',
  announcements: [
    { event: 'name-late', claim: 'name', source: 'south', stage: 'done' },
    { event: 'name-early', claim: 'name', source: 'north', stage: 'ahead', by: 'A clerk' },
  ],
});
const story = endingsOf(file, SPECIMEN, (day) => `day ${day}`);

describe('endingsOf', () => {
  it('puts the earliest first, with words, speaker and troops of the day', () => {
    expect(story.announcements).toEqual([
      {
        day: '2020-10-01',
        when: 'day 2020-10-01',
        mark: 'dcnf',
        label: 'North',
        words: 'the work will change',
        by: 'A clerk',
        stage: 'ahead',
        troops: '1,500',
      },
      {
        day: '2021-02-01',
        when: 'day 2021-02-01',
        mark: 'rt',
        label: 'South',
        words: 'the work has changed',
        by: 'An adviser',
        stage: 'done',
        troops: '1,500',
      },
    ]);
  });

  it('starts with the level that holds on the first day', () => {
    const late = endingsOf({ ...file, from: '2020-11-01' }, SPECIMEN, String);

    expect(story.levels.map(({ from }) => from)).toEqual([
      '2020-07-01',
      '2020-10-01',
      '2021-03-01',
    ]);
    expect(late.levels.map(({ from }) => from)).toEqual(['2020-10-01', '2021-03-01']);
    expect(late.outside).toEqual([{ about: 'A first name', from: 'A calendar.' }]);
  });

  it('wants words with a speaker', () => {
    const [one] = file.announcements;
    const without = (more: object) => ({
      ...file,
      announcements: [{ ...(one as (typeof file.announcements)[0]), ...more }],
    });

    expect(() => endingsOf(without({ claim: 'none' }), SPECIMEN, String)).toThrow('no words');
    expect(() => endingsOf(without({ source: 'east' }), SPECIMEN, String)).toThrow('no words');
  });
});

describe('CombatEnds', () => {
  const html = render(h(CombatEnds, { story, number: 3, finding: 'Found.' }));

  it('has every announcement in the table, its stage in words', () => {
    for (const text of ['“the work will change”', '“the work has changed”', 'to\u00a0come', 'done'])
      expect(html).toContain(text);
  });

  it('names the drawing by its figures', () => {
    expect(html).toContain('about 5,000, then 1,500');
  });
});

describe('content/endings.yaml', () => {
  it('has three plans, one change under way and two that are done', () => {
    const of = (stage: string) => real.announcements.filter((one) => one.stage === stage).length;

    expect([of('ahead'), of('underway'), of('done')]).toEqual([3, 1, 2]);
  });
});

describe('movesOf', () => {
  const level = (troops: number) => ({
    from: '2021-01-01',
    troops,
    about: false,
    text: `${troops}`,
    dashed: false,
    said: [],
  });
  const of = (...troops: number[]) => movesOf({ ...story, levels: troops.map(level) });

  it('counts the moves and names both ends of each', () => {
    expect(of(5)).toBe('Never.');
    expect(of(5, 5)).toBe('Never.');
    expect(of(5, 3, 3)).toBe('Once, from 5 to 3.');
    expect(of(5, 3, 4)).toBe('Twice, from 5 to 3, then from 3 to 4.');
    expect(of(5, 3, 4, 2)).toBe('3 times, from 5 to 3, then from 3 to 4, then from 4 to 2.');
  });
});
