import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadLibrary } from '../../site/library.ts';
import { FramesFile } from '../frame-board/schema.ts';
import { rateOf, ratingsOf, shareOf } from './ratings.ts';
import { FrameRatings } from './view.tsx';

const file = FramesFile.parse(parse(readFileSync('content/frames.yaml', 'utf8')));
const { sources } = loadLibrary('.').library;
const frames = ratingsOf(file, sources);
const rt = sources.get('rt-2021-04-07');
if (rt === undefined) throw new Error('no source of RT');
const ids = rt.paragraphs.filter(({ kind }) => kind === 'news').map(({ id }) => id);

describe('rateOf', () => {
  it.each([
    [0, 0],
    [0.001, 1],
    [0.1999, 1],
    [0.2, 2],
    [0.4999, 2],
    [0.5, 3],
    [1, 3],
  ])('rates a share of %d as %d', (share, rate) => {
    expect(rateOf(share)).toBe(rate);
  });
});

describe('shareOf', () => {
  it('is 0 for no paragraph and 1 for all of them', () => {
    expect(shareOf(rt, [])).toBe(0);
    expect(shareOf(rt, ids)).toBe(1);
  });

  it('adds up over parts, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (some) => {
        const rest = ids.filter((id) => !some.includes(id));
        expect(shareOf(rt, some) + shareOf(rt, rest)).toBeCloseTo(1, 12);
        expect(shareOf(rt, some.toReversed())).toBeCloseTo(shareOf(rt, some), 12);
      }),
    );
  });

  it('is 0 for a source without news', () => {
    expect(shareOf({ ...rt, paragraphs: [] }, [])).toBe(0);
  });

  it.each([[['p70']], [['headline']], [['p1', 'p1']]])('throws for %j', (paragraphs) => {
    expect(() => shareOf(rt, paragraphs)).toThrow();
  });
});

describe('ratingsOf', () => {
  it('has a rating for each frame in each report', () => {
    expect(frames.map(({ ratings }) => ratings.length)).toEqual([5, 5, 5, 5, 5]);
  });

  it('bears out what the exhibit says', () => {
    const rates = new Map(frames.map(({ id, ratings }) => [id, ratings.map(({ rate }) => rate)]));

    for (const id of ['responsibility', 'conflict'])
      expect(Math.min(...(rates.get(id) ?? []))).toBeGreaterThanOrEqual(2);
    expect(rates.get('human')).toEqual([1, 0, 0, 0, 0]);
    expect(rates.get('economic')).toEqual([0, 0, 0, 0, 0]);
  });

  it('throws for a source that is not there', () => {
    const [report] = file.reports;
    if (report === undefined) throw new Error('no report');

    expect(() =>
      ratingsOf({ ...file, reports: [{ ...report, source: 'nowhere' }] }, sources),
    ).toThrow('no source nowhere');
  });
});

describe('FrameRatings', () => {
  it('shows a number in each cell, and where it comes from', () => {
    const html = render(
      h(FrameRatings, { frames, placesOf: (some) => some.join(), number: 2, finding: 'Found.' }),
    );

    expect(html.match(/<td [^>]*><b>[0-3]<\/b>/g)).toHaveLength(25);
    expect(html).toContain('14 %: p7');
  });
});
