// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../site/library.ts';
import { FramesFile } from '../frame-board/schema.ts';
import {
  agreed,
  agreement,
  FEWEST_FOR_KAPPA,
  kappa,
  type Pair,
  summaryOf,
  verdictOf,
} from './agreement.ts';
import { rowsOf } from './rows.ts';
import { CodingsFile } from './schema.ts';
import { CodeItYourself } from './view.tsx';
import './code-it-yourself.dom.ts';

const file = CodingsFile.parse(parse(readFileSync('content/codings.yaml', 'utf8')));
const { sources } = loadLibrary('.').library;
const rows = rowsOf(file, sources);
const { frames, reports } = FramesFile.parse(parse(readFileSync('content/frames.yaml', 'utf8')));
const codes = new Map([...frames.map(({ id, name }) => [id, name] as const), ['none', 'None']]);

/** So many pairs of each kind. */
const pairs = (...counts: readonly (readonly [string, string, number])[]): Pair<string>[] =>
  counts.flatMap(([one, other, times]) =>
    Array.from({ length: times }, (): Pair<string> => [one, other]),
  );

const code = fc.constantFrom('a', 'b', 'c');
const many = fc.array(fc.tuple(code, code), { minLength: FEWEST_FOR_KAPPA, maxLength: 80 });

describe('agreement', () => {
  it.each([
    [pairs(['a', 'a', 1]), 1],
    [pairs(['a', 'b', 3]), 0],
    [pairs(['a', 'a', 3], ['a', 'b', 1]), 0.75],
  ])('is the share that agrees', (given, share) => {
    expect(agreement(given)).toBe(share);
  });

  it('is unknown for nothing', () => {
    expect(agreement([])).toBeUndefined();
    expect(agreed([])).toBe(0);
  });
});

describe('kappa', () => {
  it.each([
    // Two by two tables, worked out by hand.
    [
      'agreement beyond chance',
      pairs(['a', 'a', 20], ['a', 'b', 5], ['b', 'a', 10], ['b', 'b', 15]),
      0.4,
    ],
    ['no more than chance', pairs(['a', 'a', 9], ['a', 'b', 9], ['b', 'a', 9], ['b', 'b', 9]), 0],
    ['full agreement', pairs(['a', 'a', 20], ['b', 'b', 10]), 1],
    ['full disagreement', pairs(['a', 'b', 15], ['b', 'a', 15]), -1],
    ['one coder with one code', pairs(['a', 'a', 20], ['a', 'b', 10]), 0],
    ['no code in common', pairs(['a', 'b', 30]), 0],
    ['93 per cent by chance', pairs(['a', 'a', 28], ['a', 'b', 1], ['b', 'a', 1]), -1 / 29],
  ])('is as worked out by hand: %s', (_, given, value) => {
    expect(kappa(given)).toBeCloseTo(value, 12);
  });

  it('is unknown for fewer than 30 pairs', () => {
    expect(kappa([])).toBeUndefined();
    expect(kappa(pairs(['a', 'a', 20], ['b', 'b', 9]))).toBeUndefined();
    expect(kappa(pairs(['a', 'a', 20], ['b', 'b', 10]))).toBeDefined();
  });

  it('is unknown where both used one code throughout', () => {
    expect(kappa(pairs(['a', 'a', 40]))).toBeUndefined();
  });

  it('stays between −1 and 1 and never above the agreement', () => {
    fc.assert(
      fc.property(many, (given) => {
        const value = kappa(given);
        if (value === undefined) return;
        expect(value).toBeGreaterThanOrEqual(-1);
        expect(value).toBeLessThanOrEqual((agreement(given) ?? 0) + 1e-12);
      }),
    );
  });

  it('is 1 exactly where all agree', () => {
    fc.assert(
      fc.property(many, (given) => {
        const value = kappa(given);
        if (value !== undefined) expect(value === 1).toBe(agreed(given) === given.length);
      }),
    );
  });

  it('does not change when the two change places, nor with the order or the names', () => {
    fc.assert(
      fc.property(many, (given) => {
        const value = kappa(given);
        const swapped = given.map(([one, other]): Pair<string> => [other, one]);
        const renamed = given.map(([one, other]): Pair<string> => [`x${one}`, `x${other}`]);
        for (const same of [swapped, given.toReversed(), renamed]) expect(kappa(same)).toBe(value);
      }),
    );
  });

  it('does not change when every pair is counted twice', () => {
    fc.assert(
      fc.property(many, (given) => {
        const value = kappa(given);
        const twice = kappa([...given, ...given]);
        if (value === undefined) expect(twice).toBeUndefined();
        else expect(twice).toBeCloseTo(value, 10);
      }),
    );
  });
});

describe('verdictOf', () => {
  it.each([
    ['conflict', 'same'],
    ['morality', 'defensible'],
    ['human', 'other'],
  ])('of %s is %s', (yours, verdict) => {
    expect(verdictOf({ yours, ours: 'conflict', also: ['morality'] })).toBe(verdict);
  });
});

describe('summaryOf', () => {
  it('counts each kind of verdict', () => {
    expect(summaryOf(['same', 'same', 'defensible', 'other'])).toBe(
      'Same as ours: 2 of 4, 50 per cent. Defensible: 1. To talk over: 1.',
    );
  });

  it('asks for a coding where there is none', () => {
    expect(summaryOf([])).toBe('Choose a frame first.');
  });
});

describe('content/codings.yaml', () => {
  it('agrees with the ratings: a paragraph has the frames that are said to carry it', () => {
    for (const { source, paragraph, ours, also } of file.paragraphs) {
      const carries = reports.find((report) => report.source === source)?.carries;
      const carried = Object.entries(carries ?? {})
        .filter(([, paragraphs]) => paragraphs.includes(paragraph))
        .map(([frame]) => frame);
      expect([ours, ...also].filter((frame) => frame !== 'none').sort(), paragraph).toEqual(
        carried.sort(),
      );
    }
  });

  it('has as many as the finding says, of every article', () => {
    expect(rows).toHaveLength(12);
    expect(rows.filter(({ also }) => also.length > 0)).toHaveLength(4);
    expect(new Set(rows.map(({ mark }) => mark)).size).toBe(5);
  });
});

describe('CodingsFile', () => {
  const [first] = file.paragraphs;

  it('refuses a frame that stands twice, and one that is not known', () => {
    const given = (change: object) =>
      CodingsFile.safeParse({ paragraphs: [{ ...first, ...change }] }).success;

    expect(given({ also: ['conflict'] })).toBe(true);
    expect(given({ ours: 'conflict', also: ['conflict'] })).toBe(false);
    expect(given({ ours: 'war' })).toBe(false);
  });
});

describe('rowsOf', () => {
  const [first] = file.paragraphs;
  if (first === undefined) throw new Error('no paragraph');

  it('takes gist and voices from the source', () => {
    expect(rowsOf({ paragraphs: [first] }, sources)[0]).toMatchObject({
      label: 'DCNF',
      gist: 'The Pentagon plans 500 fewer troops; the minister says combat then ends.',
      voices: 'US Department of Defense (AP); Fuad Hussein (AP)',
    });
  });

  it('throws for a paragraph that is not there, and for one that stands twice', () => {
    expect(() => rowsOf({ paragraphs: [{ ...first, paragraph: 'p70' }] }, sources)).toThrow('p70');
    expect(() => rowsOf({ paragraphs: [first, first] }, sources)).toThrow('stands twice');
  });
});

describe('code-it-yourself', () => {
  const choose = (at: number, value: string) => {
    const select = document.querySelectorAll('select')[at];
    if (select === undefined) throw new Error(`no select ${at}`);
    select.value = value;
  };
  const compare = () => document.querySelector('button')?.click();
  const said = () => document.querySelector('[role=status]')?.textContent;
  const verdicts = () =>
    [...document.querySelectorAll<HTMLElement>('li')].map(({ dataset }) => dataset['v']);

  beforeEach(() => {
    document.body.innerHTML = render(
      h(CodeItYourself, {
        rows,
        codes,
        placesOf: (some) => some.join(),
        number: 3,
        finding: 'Found.',
      }),
    );
  });
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('has our coding and our reason in the table, without a script', () => {
    const table = document.querySelector('table')?.textContent ?? '';
    for (const { because, gist } of rows) {
      expect(table).toContain(because);
      expect(table).toContain(gist);
    }
  });

  it('labels each choice by its paragraph', () => {
    for (const [at, select] of document.querySelectorAll('select').entries())
      expect(select.labels?.[0]?.textContent).toContain(rows[at]?.gist);
  });

  it('asks for a coding before it compares', () => {
    compare();

    expect(said()).toBe('Choose a frame first.');
  });

  it('compares what is chosen, and leaves the rest alone', () => {
    choose(0, 'responsibility');
    choose(2, 'conflict');
    choose(3, 'economic');
    compare();

    expect(verdicts().slice(0, 4)).toEqual(['same', undefined, 'defensible', 'other']);
    expect(said()).toBe('Same as ours: 1 of 3, 33 per cent. Defensible: 1. To talk over: 1.');
  });

  it('brings our coding and our reason to the paragraph', () => {
    choose(2, 'morality');
    compare();
    const why = document.querySelectorAll('.coded')[2]?.textContent;

    expect(why).toContain(
      'Defensible. We say: Human interest; also defensible: conflict, morality.',
    );
    expect(why).toContain(rows[2]?.because);
  });

  it('takes a verdict back when a choice is taken back', () => {
    choose(0, 'human');
    compare();
    choose(0, '');
    compare();

    expect(verdicts()[0]).toBeUndefined();
  });
});
