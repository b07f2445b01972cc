import { readFileSync } from 'node:fs';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Source, SourceFile } from '../../evidence/schema.ts';
import { copyPairs } from './rows.ts';
import { type Copied, CopiedFile } from './schema.ts';
import { slides } from './slides.tsx';
import { CopiedParagraph } from './view.tsx';

const read = (file: string) => parse(readFileSync(`content/${file}`, 'utf8'));
const sources: ReadonlyMap<string, Source> = new Map(
  ['rudaw-2020-11-17', 'rudaw-2021-01-15'].map((id) => [
    id,
    { ...SourceFile.parse(read(`sources/${id}.yaml`)), id },
  ]),
);
const real = CopiedFile.parse(read('copied.yaml'));
const withRuns = (runs: Copied['pairs'][number]['runs']): Copied => ({
  pairs: real.pairs.slice(0, 1).map((pair) => ({ ...pair, runs })),
});

describe('copyPairs', () => {
  const [threat, strike] = copyPairs(real, sources);

  it('proves the runs against word counts and banks', () => {
    expect(threat?.rows.map(({ words }) => words)).toEqual([42, 42]);
    expect(strike?.rows.map(({ words }) => words)).toEqual([35, 37]);
  });

  it('leaves an addition out of the earlier report', () => {
    const kinds = strike?.rows.map(({ stretches }) => stretches.map(({ kind }) => kind));

    expect(kinds).toEqual([
      ['blocks', 'phrase', 'blocks'],
      ['blocks', 'phrase', 'blocks', 'added', 'blocks', 'added', 'blocks'],
    ]);
  });

  it('refuses runs that do not add up, and a phrase at another place', () => {
    const phrase = { phrase: 'fails-to-reign-in-iran-backed-militias' };

    expect(() => copyPairs(withRuns([{ same: 41 }]), sources)).toThrow('have 41 words');
    expect(() => copyPairs(withRuns([{ same: 16 }, phrase]), sources)).toThrow('at word 17');
    expect(() => copyPairs(real, new Map())).toThrow('no source has the id');
  });
});

describe('CopiedParagraph', () => {
  const html = render(
    h(CopiedParagraph, {
      pairs: copyPairs(real, sources),
      placesOf: (ids) => ids.join(),
      number: 3,
      finding: 'Found.',
    }),
  );

  it('has a block for each word that is not shown', () => {
    expect(html.split('<i ').length - 1).toBe(36 + 36 + 32 + 32);
  });

  it('says each row in words, too', () => {
    expect(html).toContain('17 words that are the same');
    expect(html).toContain('the year 2020, the word ‘or’');
  });
});

describe('slides', () => {
  const pairs = copyPairs(real, sources);
  const made = slides({ pairs, placesOf: (ids) => ids.join() });

  it('are one for each pair: the earlier report, the later one, the finding', () => {
    expect(made).toHaveLength(pairs.length);
    for (const [at, { rows, finding }] of pairs.entries()) {
      const [before, came, found] = render(h('div', null, made[at]?.body)).split(/data-from="/u);
      expect(before).toContain(`${rows[0].words} words`);
      expect(came).toContain(`${rows[1].words} words`);
      expect(found).toContain(finding);
    }
  });
});
